// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/measure.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace lesa::bench {

double secondsOf(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double medianOf(int times, const std::function<void()>& work)
{
    std::vector<double> all;
    for (int i = 0; i < times; ++i)
        all.push_back(secondsOf(work));
    std::nth_element(all.begin(), all.begin() + times / 2, all.end());
    return all[static_cast<std::size_t>(times / 2)];
}

double productRate(at::ScalarType dtype)
{
    constexpr std::int64_t side = 1024;
    const auto a = at::randn({side, side}, at::kFloat).to(dtype);
    const double seconds = medianOf(9, [&] { at::mm(a, a); });
    return 2e-9 * side * side * side / seconds;
}

Json ProgramRun::last(const std::string& event) const
{
    for (auto line = lines.rbegin(); line != lines.rend(); ++line)
        if (line->value("event", "") == event)
            return *line;
    return nullptr;
}

ProgramRun runProgram(const std::vector<std::string>& arguments)
{
    std::vector<char*> words;
    for (const auto& argument : arguments)
        words.push_back(const_cast<char*>(argument.c_str()));
    words.push_back(nullptr);
    std::array<int, 2> ends = {};
    if (::pipe(ends.data()) != 0)
        throw std::runtime_error("no pipe");
    ProgramRun run;
    rusage usage = {};
    int status = 0;
    run.seconds = secondsOf([&] {
        const pid_t child = ::fork();
        if (child == 0) {
            ::dup2(ends[1], STDOUT_FILENO);
            ::close(ends[0]);
            ::close(ends[1]);
            ::execvp(words[0], words.data());
            ::_exit(127);
        }
        ::close(ends[1]);
        std::string text;
        std::array<char, 65536> buffer = {};
        for (ssize_t got = 0; (got = ::read(ends[0], buffer.data(), buffer.size())) > 0;)
            text.append(buffer.data(), static_cast<std::size_t>(got));
        ::close(ends[0]);
        ::wait4(child, &status, 0, &usage);
        std::istringstream all(text);
        for (std::string line; std::getline(all, line);)
            if (auto json = Json::parse(line, nullptr, false); json.is_object())
                run.lines.push_back(std::move(json));
    });
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        throw std::runtime_error(arguments.front() + " " + arguments.at(1)
            + " failed: " + (run.last("error").is_null() ? "see above" : run.last("error").dump()));
    run.peakBytes = static_cast<std::uint64_t>(usage.ru_maxrss) * 1024;
    return run;
}

WorkFolder::WorkFolder(const std::filesystem::path& below)
{
    auto name = (below / "lesa-bench-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr)
        throw std::runtime_error("no folder can be made in " + below.string());
    m_path = name;
}

WorkFolder::~WorkFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

void forgetFiles()
{
    ::sync();
    std::ofstream("/proc/sys/vm/drop_caches") << 3; // fails without root: then both are warm
}

Json rowOf(
    const std::string& what, double seconds, const std::string& reference, double referenceSeconds)
{
    return {{"what", what}, {"seconds", seconds}, {"reference", reference},
        {"reference_seconds", referenceSeconds}, {"ratio", referenceSeconds / seconds}};
}

} // namespace lesa::bench
