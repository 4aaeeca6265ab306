// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/distributed/host_list.h"

#include "core/base/error.h"

#include <fmt/format.h>

#include <algorithm>

namespace lesa {

namespace {

constexpr std::size_t longestName = 253; // of a domain name (RFC 1035)

bool isHostCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || std::string_view(".-_:").find(c) != std::string_view::npos;
}

[[noreturn]] void refuse(std::string_view nodeList)
{
    throw Error(Fault::Data,
        fmt::format("node list '{}': expected names such as gpu[003-005,9],login1",
            nodeList.substr(0, longestName)),
        "Set MASTER_ADDR to the host of rank 0.");
}

} // namespace

bool isHostName(std::string_view text)
{
    return !text.empty() && text.size() <= longestName && text.front() != '-'
        && std::ranges::all_of(text, isHostCharacter);
}

std::string firstHost(std::string_view nodeList)
{
    std::string host;
    for (std::size_t i = 0; i < nodeList.size() && nodeList[i] != ','; ++i) {
        if (nodeList[i] != '[') {
            host += nodeList[i];
            continue;
        }
        const auto end = nodeList.find(']', i);
        if (end == std::string_view::npos)
            refuse(nodeList);
        const auto numbers = nodeList.substr(i + 1, end - i - 1);
        host += numbers.substr(0, numbers.find_first_of(",-"));
        i = end;
    }
    if (!isHostName(host))
        refuse(nodeList);
    return host;
}

} // namespace lesa
