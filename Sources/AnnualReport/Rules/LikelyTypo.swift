import Plan

/// Words that official texts often have wrong, because another word sounds or looks alike.
enum LikelyTypo: ImportRule {
    static let rule = Rule("likely-typo", .notice)
    static let rules = [rule]

    private static let words = [
        ("转向行动", "专项行动"), ("转项行动", "专项行动"), ("转向整治", "专项整治"), ("转项整治", "专项整治"), ("专向整治", "专项整治"), ("专向行动", "专项行动"),
        ("布署", "部署"), ("部暑", "部署"), ("布暑", "部署"), ("贯切", "贯彻"), ("截止目前", "截至目前"), ("截止到目前", "截至目前"), ("既使", "即使"),
        ("按装", "安装"), ("做风", "作风"), ("松驰", "松弛"), ("幅射", "辐射"), ("渡过难关", "度过难关"),
        ("帐户", "账户"), ("台帐", "台账"), ("报消", "报销"), ("防犯", "防范"), ("法制政府", "法治政府"),
        ("竟争", "竞争"), ("精减", "精简"), ("迫不急待", "迫不及待"), ("再接再励", "再接再厉"), ("一如继往", "一如既往"),
        ("执法必言", "执法必严"), ("按步就班", "按部就班"),
    ]

    static func findings(in reading: Reading) -> [Finding] {
        reading.outline.body.flatMap { paragraph in
            words.flatMap { wrong, right in
                reading.text.findAll(wrong, in: paragraph.run).map { run in
                    reading.finding(rule, at: run, arguments: ["wrong": .text(wrong), "right": .text(right)])
                }
            }
        }
    }
}
