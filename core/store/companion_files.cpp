// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/companion_files.h"

#include "core/base/error.h"
#include "core/base/files.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cctype>
#include <regex>
#include <set>

namespace lesa {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t codeLimitBytes = 16u << 20;

constexpr std::array<std::string_view, 12> fixedNames = {"generation_config.json", "tokenizer.json",
    "tokenizer_config.json", "special_tokens_map.json", "added_tokens.json", "vocab.json",
    "merges.txt", "tokenizer.model", "tekken.json", "chat_template.jinja", "chat_template.json",
    "USE_POLICY.md"};

bool isLicence(std::string name)
{
    std::transform(
        name.begin(), name.end(), name.begin(), [](unsigned char c) { return std::tolower(c); });
    return name.starts_with("license") || name.starts_with("licence") || name.starts_with("notice");
}

bool isIdentifier(const std::string& word)
{
    return !word.empty() && std::all_of(word.begin(), word.end(), [](unsigned char c) {
        return std::isalnum(c) || c == '_';
    });
}

/// Modules of "module.Class" references; those of another repository ("org/name--module.Class") are
/// not ours.
void collectModules(const nlohmann::json& value, std::set<std::string>& modules)
{
    if (value.is_structured()) {
        for (const auto& element : value)
            collectModules(element, modules);
        return;
    }
    if (!value.is_string())
        return;
    const auto reference = value.get<std::string>();
    const auto module = reference.substr(0, reference.find('.'));
    if (module.size() < reference.size() && isIdentifier(module))
        modules.insert(module);
}

std::set<std::string> modulesOfConfigs(const fs::path& directory)
{
    std::set<std::string> modules;
    for (const char* name : {"config.json", "tokenizer_config.json", "generation_config.json"}) {
        std::error_code ignored;
        if (!fs::is_regular_file(directory / name, ignored))
            continue;
        const auto json
            = nlohmann::json::parse(readFile(directory / name, codeLimitBytes), nullptr, false);
        if (const auto map = json.find("auto_map"); json.is_object() && map != json.end())
            collectModules(*map, modules);
    }
    return modules;
}

/// "from .name import x" and "import .name", as Transformers follows them.
std::set<std::string> relativeImports(const std::string& code)
{
    static const std::regex pattern(R"((?:^|\n)[ \t]*(?:from|import)[ \t]+\.(\w+))");
    std::set<std::string> modules;
    for (std::sregex_iterator it(code.begin(), code.end(), pattern), end; it != end; ++it)
        modules.insert((*it)[1].str());
    return modules;
}

std::set<std::string> customCode(const fs::path& directory)
{
    std::set<std::string> files;
    auto pending = modulesOfConfigs(directory);
    while (!pending.empty()) {
        const auto file = pending.extract(pending.begin()).value() + ".py";
        std::error_code ignored;
        if (!fs::is_regular_file(directory / file, ignored) || !files.insert(file).second)
            continue;
        pending.merge(relativeImports(readFile(directory / file, codeLimitBytes)));
    }
    return files;
}

} // namespace

std::vector<fs::path> companionFiles(const Checkpoint& checkpoint)
{
    const auto& directory = checkpoint.directory();
    auto names = customCode(directory);
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(directory, ignored)) {
        const auto name = entry.path().filename().string();
        const bool fixed
            = std::find(fixedNames.begin(), fixedNames.end(), name) != fixedNames.end();
        if (entry.is_regular_file(ignored) && (fixed || isLicence(name)))
            names.insert(name);
    }
    std::vector<fs::path> paths;
    for (const auto& name : names)
        paths.push_back(directory / name);
    return paths;
}

void copyCompanionFiles(const Checkpoint& checkpoint, const fs::path& directory)
{
    for (const auto& path : companionFiles(checkpoint))
        writeFileAtomically(directory / path.filename(), readFile(path));
}

} // namespace lesa
