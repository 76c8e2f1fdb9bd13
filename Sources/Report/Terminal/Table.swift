/// Columns of cells that are aligned by display width; a row is one line.
struct Table {
    /// A column of a table.
    struct Column {
        /// Its heading.
        var heading: Line
        /// The least columns that it is shrunk to; nil: it keeps its natural width.
        var minimum: Int?
        /// The most columns that it is given.
        var maximum: Int = .max
        /// Whether its cells stand at its right edge, as figures do.
        var trailing = false
    }

    /// The columns, left to right.
    var columns: [Column]
    /// The cells, one for each column.
    var rows: [[Line]]
    /// Spaces between columns.
    var gap = 2

    /// The width of each column that fits in so many columns of a terminal; those that do not fit are left out, from
    /// the right.
    func widths(within width: Int) -> [Int] {
        let natural = columns.indices.map { index in
            let cells = rows.map { $0.indices.contains(index) ? $0[index].width : 0 }
            return min(columns[index].maximum, max(columns[index].heading.width, cells.max() ?? 0))
        }
        let least = columns.indices.map { min(natural[$0], columns[$0].minimum ?? natural[$0]) }
        var count = columns.count
        while count > 1, least[..<count].reduce(0, +) + gap * (count - 1) > width { count -= 1 }
        var widths = Array(least[..<count])
        var spare = width - widths.reduce(0, +) - gap * (count - 1)
        // The spare columns go where most is cut, one by one, so that what is cut is cut alike.
        while spare > 0 {
            let wanting = widths.indices.max { natural[$0] - widths[$0] < natural[$1] - widths[$1] }
            guard let index = wanting, natural[index] > widths[index] else { break }
            widths[index] += 1
            spare -= 1
        }
        if count == 1 { widths[0] = min(widths[0], width) }
        return widths
    }

    /// The heading of columns of these widths.
    func heading(_ widths: [Int]) -> Line {
        line(columns.map { $0.heading.inked(.dim) }, widths)
    }

    /// A row of cells in columns of these widths.
    func line(_ cells: [Line], _ widths: [Int]) -> Line {
        var line = Line()
        for (index, width) in widths.enumerated() where cells.indices.contains(index) {
            if index > 0 { line += .space(gap) }
            line += cells[index].cut(to: width).padded(to: width, trailing: columns[index].trailing)
        }
        return line
    }

    /// The heading and the rows, as wide as so many columns at most.
    func lines(within width: Int, heading hasHeading: Bool = true) -> [Line] {
        let widths = widths(within: width)
        return (hasHeading ? [heading(widths)] : []) + rows.map { line($0, widths) }
    }
}
