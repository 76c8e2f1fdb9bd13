@main
struct DubanBench {
    static func main() {}
}
