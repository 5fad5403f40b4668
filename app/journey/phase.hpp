#pragma once
// The phases of the method, in their order; each holds steps.
#include <array>
#include <string_view>

namespace journey {

enum class Phase { Prepare, Estimate, Research, Create, Make, Result };
inline constexpr std::array phases{Phase::Prepare, Phase::Estimate, Phase::Research,
                                   Phase::Create,  Phase::Make,     Phase::Result};

/// "prepare"; the texts are "phase.prepare", and on the sign of the place "phase.prepare.short".
constexpr std::string_view nameOf(Phase phase) {
  constexpr std::array<std::string_view, phases.size()> names{"prepare", "estimate", "research",
                                                              "create",  "make",     "result"};
  return names[static_cast<std::size_t>(phase)];
}

} // namespace journey
