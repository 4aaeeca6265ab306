// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/post_processor.h"

namespace lesa::text {

namespace {

void append(std::vector<std::int32_t>& to, const std::vector<std::int32_t>& ids)
{
    to.insert(to.end(), ids.begin(), ids.end());
}

std::vector<std::int32_t> idsOf(const Component& component, const std::string& token)
{
    std::vector<std::int32_t> ids;
    for (const auto& id : component.child("special_tokens").child(token.c_str()).list("ids"))
        ids.push_back(id.asTokenId());
    return ids;
}

PostProcessor parseTemplate(const Component& component)
{
    PostProcessor result;
    bool isBehind = false;
    for (const auto& piece : component.list("single")) {
        if (piece.has("SpecialToken")) {
            append(isBehind ? result.after : result.before,
                idsOf(component, piece.child("SpecialToken").string("id")));
            continue;
        }
        if (piece.child("Sequence").string("id") != "A" || isBehind)
            piece.refuse("expected the sequence A, once");
        isBehind = true;
    }
    if (!isBehind)
        component.child("single").refuse("the sequence A does not occur");
    return result;
}

/// BERT's and RoBERTa's: "cls" before and "sep" behind, each [token, id].
std::int32_t pairId(const Component& component, const char* key)
{
    const auto pair = component.list(key);
    if (pair.size() != 2)
        component.child(key).refuse("expected a token and its id");
    return pair[1].asTokenId();
}

/// The later processor's tokens come outside.
PostProcessor parseSequence(const Component& component)
{
    PostProcessor result;
    for (const auto& part : component.list("processors")) {
        auto outer = PostProcessor::parse(part);
        append(outer.before, result.before);
        append(result.after, outer.after);
        result.before = std::move(outer.before);
    }
    return result;
}

} // namespace

PostProcessor PostProcessor::parse(const Component& component)
{
    if (component.isNull())
        return {};
    const auto type = component.type();
    if (type == "ByteLevel")
        return {};
    if (type == "TemplateProcessing")
        return parseTemplate(component);
    if (type == "BertProcessing" || type == "RobertaProcessing")
        return {{pairId(component, "cls")}, {pairId(component, "sep")}};
    if (type == "Sequence")
        return parseSequence(component);
    component.refuseType();
}

} // namespace lesa::text
