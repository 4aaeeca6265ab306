// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/venues.h"

#include <QCoreApplication>

#include <algorithm>

namespace lesa {

using namespace Qt::StringLiterals;

const std::vector<Venue>& venues()
{
    constexpr double cm = 1 / 2.54;
    const auto tr
        = [](const char* text) { return QCoreApplication::translate("lesa", text); };
    // Widths: the venues' style files; text sizes: what their captions and tueplots agree on.
    static const std::vector<Venue> all = {
        {u"acl"_s, u"ACL, EMNLP, NAACL"_s, 7.7 * cm, 16 * cm, 9, 7, {}},
        {u"neurips"_s, u"NeurIPS"_s, {}, 5.5, 9, 7, {}},
        {u"iclr"_s, u"ICLR"_s, {}, 5.5, 9, 7, {}},
        {u"icml"_s, u"ICML"_s, 3.25, 6.75, 8, 6, {}},
        {u"aaai"_s, u"AAAI"_s, 3.3, 6.975, 9, 7, {}},
        {u"cvpr"_s, u"CVPR"_s, 3.25, 6.875, 8, 6, {}},
        {u"tmlr"_s, u"TMLR"_s, {}, 6.5, 9, 7, {}},
        {u"jmlr"_s, u"JMLR"_s, {}, 6.0, 10, 8, {}},
        {u"slide"_s, tr("Slide 16:9"), {}, 13.333, 18, 16, 7.5},
        {u"custom"_s, tr("Own size"), {}, 4, 9, 7, {}},
    };
    return all;
}

const Venue* findVenue(const QString& id)
{
    const auto& all = venues();
    const auto found
        = std::find_if(all.begin(), all.end(), [&](const Venue& v) { return v.id == id; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace lesa
