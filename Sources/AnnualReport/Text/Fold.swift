/// Folds the ways of writing one sign into one, so that matching need not know them; quotes keep the original.
enum Fold {
    /// What a scalar is matched as; nil where it is invisible and counts for nothing.
    static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x0A, 0x20...0x7E: scalar
        case 0x85, 0x2028, 0x2029: "\n"
        case 0x00...0x1F, 0x7F...0x9F, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: " "
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF: nil
        case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0)
        case 0x2010...0x2015, 0x2212: "-"
        case 0x301C, 0x223C: "~"
        case 0x25CB, 0x25EF, 0x3007: "\u{3007}"
        case 0x300C: "\u{201C}"
        case 0x300D: "\u{201D}"
        default: simplified[scalar] ?? scalar
        }
    }

    /// Traditional forms of the characters that headings, dates and figures are made of.
    private static let simplified: [Unicode.Scalar: Unicode.Scalar] = {
        let pairs = [
            (
                "報設舉務問題計劃辦結導實現認為強質節階權責關總績進開發區縣鄉鎮廳會議複復議證執訴訟檢查規範標劃處罰決違綜滿個項條類萬億億餘餘約達",
                "报设举务问题计划办结导实现认为强质节阶权责关总绩进开发区县乡镇厅会议复复议证执诉讼检查规范标划处罚决违综满个项条类万亿亿余余约达"
            ),
            ("應對於與並後來幾從當還沒無這點場級審監專業數據時間單領導員負責職責傳宣廣團隊環題層號處間張訓", "应对于与并后来几从当还没无这点场级审监专业数据时间单领导员负责职责传宣广团队环题层号处间张训"),
        ]
        var table: [Unicode.Scalar: Unicode.Scalar] = [:]
        for (old, new) in pairs {
            for (from, to) in zip(old.unicodeScalars, new.unicodeScalars) where from != to { table[from] = to }
        }
        return table
    }()

    /// Whether a scalar is a Latin letter that carries a tone, as transcriptions of Chinese do.
    static func isToned(_ scalar: Unicode.Scalar) -> Bool {
        toned.contains(scalar)
    }

    private static let toned = Set("āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ".unicodeScalars)
}

extension Unicode.Scalar {
    /// 0…9.
    var isDigit: Bool { (0x30...0x39).contains(value) }
    /// A…Z, a…z.
    var isLatin: Bool { (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value) }
    /// A Chinese character.
    var isHan: Bool {
        (0x4E00...0x9FFF).contains(value) || (0x3400...0x4DBF).contains(value) || value == 0x3007
            || (0x20000...0x323AF).contains(value)
    }
    /// A blank or a line's end.
    var isBlank: Bool { self == " " || self == "\n" }
    /// The digit's number; nil for all else.
    var digit: Int? { isDigit ? Int(value) - 0x30 : nil }
}
