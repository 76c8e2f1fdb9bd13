extension StringProtocol {
    /// The text as a Latin keyboard gives it: full-width letters, digits and marks half-width, the wide blank a blank.
    public var halfWidth: String {
        var text = ""
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0xFF01...0xFF5E: text.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
            case 0x3000: text.append(" ")
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}
