// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/token_cache.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/sha256.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>
#include <numeric>
#include <string_view>

namespace lesa::text {

static_assert(std::endian::native == std::endian::little, "ids are stored as they lie in memory");

namespace {

constexpr std::string_view magic = "LESATOK1";
constexpr std::size_t hashDigits = 64;

struct Header {
    std::uint64_t documents = 0;
    std::uint64_t ids = 0;
};

constexpr std::size_t payloadOffset = magic.size() + sizeof(Header) + hashDigits;

template <class T>
void appendBytes(std::string& bytes, const std::vector<T>& values)
{
    bytes.append(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T));
}

template <class T>
std::vector<T> takeValues(std::string_view& bytes, std::uint64_t count)
{
    std::vector<T> values(count);
    std::memcpy(values.data(), bytes.data(), count * sizeof(T));
    bytes.remove_prefix(count * sizeof(T));
    return values;
}

std::optional<TokenizedFile> parse(std::string_view bytes)
{
    if (bytes.size() < payloadOffset || !bytes.starts_with(magic))
        return std::nullopt;
    Header header;
    std::memcpy(&header, bytes.data() + magic.size(), sizeof header);
    const auto hash = bytes.substr(magic.size() + sizeof header, hashDigits);
    auto payload = bytes.substr(payloadOffset);
    const auto most = payload.size(); // so that the sum cannot wrap round
    if (header.documents > most || header.ids > most
        || header.documents * 8 + header.ids * 4 != payload.size() || sha256(payload) != hash)
        return std::nullopt;
    TokenizedFile file;
    file.lengths = takeValues<std::int64_t>(payload, header.documents);
    file.ids = takeValues<std::int32_t>(payload, header.ids);
    return file;
}

} // namespace

std::optional<TokenizedFile> readTokenCache(const std::filesystem::path& path)
{
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored))
        return std::nullopt;
    try {
        return parse(readFile(path, std::numeric_limits<std::uint64_t>::max()));
    } catch (const Error&) {
        return std::nullopt; // unreadable: made again
    }
}

void writeTokenCache(const std::filesystem::path& path, const TokenizedFile& file)
{
    std::error_code failure;
    std::filesystem::create_directories(path.parent_path(), failure);
    if (failure)
        throwIo("creating", path.parent_path(), failure.value());
    const Header header{file.lengths.size(), file.ids.size()};
    std::string payload;
    payload.reserve(header.documents * 8 + header.ids * 4);
    appendBytes(payload, file.lengths);
    appendBytes(payload, file.ids);
    std::string bytes(magic);
    bytes.append(reinterpret_cast<const char*>(&header), sizeof header)
        .append(sha256(payload))
        .append(payload);
    writeFileAtomically(path, bytes);
}

} // namespace lesa::text
