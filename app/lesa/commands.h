// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lesa {

struct Program;

void addAttach(Program& program);
void addHosts(Program& program);
void addInspect(Program& program);
void addVerify(Program& program);
void addAnalyze(Program& program);
void addAdvise(Program& program);
void addPlan(Program& program);
void addExpand(Program& program);
void addEvaluate(Program& program);
void addTrain(Program& program);
void addCompare(Program& program);
void addExport(Program& program);
void addResults(Program& program);
void addTokenize(Program& program);
void addPreset(Program& program);
void addDescribe(Program& program);
void addSelftest(Program& program);

} // namespace lesa
