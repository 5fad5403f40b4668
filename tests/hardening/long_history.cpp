#include "long_history.hpp"

#include <string>

namespace hardening {
namespace {

document::Deed make(std::int64_t number, base::Id<journey::Touchpoint>& made) {
  return {"deed.add_touchpoint", [number, &made](document::Edit& edit) -> journey::Outcome {
            made = edit.add<journey::Touchpoint>();
            edit.set(made, &journey::Touchpoint::journey, (*edit.now().journeys.begin()).id);
            edit.set(made, &journey::Touchpoint::step, (*edit.now().steps.begin()).id);
            edit.set(made, &journey::Touchpoint::rank, static_cast<double>(number));
            edit.set(made, &journey::Touchpoint::text,
                     "Vult het aanvraagformulier in, keer " + std::to_string(number));
            return {};
          }};
}

document::Deed change(std::int64_t number, base::Id<journey::Touchpoint> note) {
  return {"deed.write_touchpoint", [number, note](document::Edit& edit) -> journey::Outcome {
            if (number % 4 == 1) edit.set(note, &journey::Touchpoint::text, "Belt met de balie, en wacht");
            if (number % 4 == 2) edit.set(note, &journey::Touchpoint::rank, static_cast<double>(number) / 2);
            if (number % 4 == 3) edit.set(note, &journey::Touchpoint::star, true);
            return {};
          }};
}

} // namespace

journey::Workshop begunWithAStep() {
  journey::Workshop workshop;
  workshop.briefs.add({1})->title = "Reizen met kinderen";
  workshop.journeys.add({1});
  journey::Stage& stage = *workshop.stages.add({1});
  stage.journey = {1};
  stage.name = "Onderweg";
  journey::Step& under = *workshop.steps.add({1});
  under.stage = stage.id;
  under.name = "Overstappen";
  return workshop;
}

void work(document::Document& document, std::int64_t deeds) {
  base::Id<journey::Touchpoint> note;
  for (std::int64_t number = 0; number < deeds; ++number)
    document.perform({}, number % 4 == 0 ? make(number, note) : change(number, note));
}

} // namespace hardening
