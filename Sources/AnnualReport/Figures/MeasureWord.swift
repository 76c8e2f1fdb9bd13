/// The words that things are counted in (量词).
enum MeasureWord {
    /// Longer ones first, so that 件次 is not read as 件.
    private static let words: [String] =
        [
            "个百分点", "平方公里", "平方米", "人次", "件次", "台次", "批次", "家次", "场次", "户次", "车次", "班次", "辆次", "艘次", "架次",
            "项次", "起次", "条次", "册次", "所次", "点次", "万元", "亿元", "公里",
        ] + "次件项份个处家人条类期%名场卷台起元户批辆艘宗篇张册本部座所支块幅组轮例笔吨亩米页套间门堂课节讲票只头口栋桩队枚倍则遍栏".map(String.init)

    /// Words that begin like a measure word and are none.
    private static let lookalikes = [
        "人大", "人民", "人员", "人社", "人才", "人力", "家属", "家庭", "个别", "个人", "个工作日", "个月", "个小时", "项目", "场所", "场站", "台账", "台帐",
        "部门", "部分",
        "名单", "名录", "条例", "条件", "期间", "期限", "期满", "处罚", "处理", "处置", "处分", "组织", "组长", "批评", "批准", "批复", "次日",
        "次月", "起草", "起诉", "本地", "本级", "本单位", "所有", "所属", "课程", "课题", "节点", "节假", "门店", "门户", "支部", "支出", "支队",
        "支撑", "户外", "户籍", "队伍", "队员", "队列", "块钱", "份额", "类型", "类别", "页面", "件套", "元旦", "米粉", "只是", "只有", "口岸",
        "口头", "头部", "则是", "遍布", "家长", "张贴", "讲话", "讲座", "轮训", "例行", "例会", "票据", "笔录", "间隔", "倍增", "栏目",
    ]

    /// The measure word that begins at a position.
    static func word(at index: Int, before end: Int, in text: Glyphs) -> Glyphs.Run? {
        if text.first(of: lookalikes, at: index, before: end) != nil { return nil }
        guard let word = text.first(of: words, at: index, before: end) else { return nil }
        return index..<(index + word.unicodeScalars.count)
    }
}
