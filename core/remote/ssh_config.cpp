// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/ssh_config.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/strings.h"

#include <algorithm>
#include <cstdlib>
#include <glob.h>

namespace lesa::remote {

namespace fs = std::filesystem;

namespace {

constexpr int deepestInclude = 16; // as ssh's own
constexpr std::uint64_t longestConfig = 4 << 20;
constexpr auto spaces = " \t\r\f";

/// The words of a line: `Host a "b c"`, `Host=a`; quotes keep spaces, '#' at a word's start ends
/// the line.
std::vector<std::string> wordsOf(std::string_view line)
{
    std::vector<std::string> words;
    while (true) {
        const auto separators = words.size() == 1 ? " \t\r\f=" : spaces;
        const auto begin = line.find_first_not_of(separators);
        if (begin == std::string_view::npos || line[begin] == '#')
            return words;
        line.remove_prefix(begin);
        const bool quoted = line.front() == '"';
        if (quoted)
            line.remove_prefix(1);
        const auto end = std::min(line.size(),
            line.find_first_of(quoted ? "\""
                    : words.empty()   ? " \t\r\f="
                                      : spaces));
        words.emplace_back(line.substr(0, end));
        line.remove_prefix(std::min(line.size(), end + (quoted ? 1 : 0)));
    }
}

std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
        [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

std::vector<fs::path> filesOf(const std::string& pattern, const fs::path& folder)
{
    fs::path path = pattern;
    if (const char* home = std::getenv("HOME"); home && pattern.starts_with("~/"))
        path = fs::path(home) / pattern.substr(2);
    if (path.is_relative())
        path = folder / path;
    glob_t found = {};
    std::vector<fs::path> files;
    if (::glob(path.c_str(), GLOB_NOSORT, nullptr, &found) == 0)
        files.assign(found.gl_pathv, found.gl_pathv + found.gl_pathc);
    ::globfree(&found);
    std::sort(files.begin(), files.end());
    return files;
}

class Reader {
public:
    explicit Reader(fs::path folder)
        : m_folder(std::move(folder))
    {
    }

    void read(const fs::path& file, int depth)
    {
        if (depth > deepestInclude)
            return;
        std::string text;
        try {
            text = readFile(file, longestConfig);
        } catch (const Error&) {
            return; // ssh itself passes over a config that is not there
        }
        for (const auto& line : split(text, '\n')) {
            const auto words = wordsOf(line);
            if (words.empty())
                continue;
            const auto keyword = lowered(words.front());
            for (std::size_t i = 1; i < words.size(); ++i)
                if (keyword == "host")
                    add(words[i], file);
                else if (keyword == "include")
                    for (const auto& included : filesOf(words[i], m_folder))
                        read(included, depth + 1);
        }
    }

    std::vector<SshHost> hosts;

private:
    void add(const std::string& name, const fs::path& file)
    {
        const bool pattern = name.empty() || name.find_first_of("*?!") != std::string::npos;
        const bool known = std::any_of(
            hosts.begin(), hosts.end(), [&](const auto& host) { return host.name == name; });
        if (!pattern && !known)
            hosts.push_back({name, file});
    }

    fs::path m_folder;
};

} // namespace

std::vector<SshHost> readSshHosts(const fs::path& config)
{
    Reader reader(config.parent_path());
    reader.read(config, 0);
    return std::move(reader.hosts);
}

} // namespace lesa::remote
