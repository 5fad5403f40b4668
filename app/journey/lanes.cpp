#include "journey/lanes.hpp"

namespace journey {

const Lanes& lanes() {
  using enum LaneSet;
  static const Lanes all{
      {.id = "behaviour", .holds = Holds::Behaviour, .sets = {Blueprint}},
      {.id = "need", .sets = {Workshop, HowTo}, .isShownAtFirst = true},
      {.id = "expectation", .sets = {Workshop, Business}, .isShownAtFirst = true},
      {.id = "experience", .paper = Paper::Quiet, .sets = {Workshop, TenSteps}},
      {.id = "responsible", .paper = Paper::Quiet, .sets = {TenSteps, HowTo}},
      {.id = "frontstage", .paper = Paper::Green, .above = Line::Contact, .sets = {Business}},
      {.id = "backstage", .paper = Paper::Lilac, .above = Line::Sight, .sets = {Business, TenSteps}},
      {.id = "support", .paper = Paper::Blue, .above = Line::Internal, .sets = {Business, TenSteps}},
      {.id = "message", .paper = Paper::Yellow, .sets = {HowTo}},
      {.id = "time", .holds = Holds::Time, .sets = {HowTo}},
      {.id = "cost", .holds = Holds::Money, .sets = {HowTo}},
      {.id = "failpoint", .holds = Holds::Remedied, .sets = {HowTo}},
      {.id = "improvement", .sets = {Workshop, TenSteps}},
      {.id = "no_investment", .paper = Paper::Quiet, .sets = {Workshop}}};
  return all;
}

} // namespace journey
