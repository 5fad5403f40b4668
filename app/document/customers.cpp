#include "document/customers.hpp"

#include "document/record_deeds.hpp"
#include "document/text_kind.hpp"

namespace document {

using journey::CustomerScore;
using journey::Touchpoint;

namespace {

/// The record of this touchpoint, also one that was removed: there is one each.
Id<CustomerScore> recordOf(Edit& edit, Id<Touchpoint> touchpoint) {
  for (const CustomerScore& score : edit.now().customerScores)
    if (score.touchpoint == touchpoint) return score.id;
  const auto id = edit.add<CustomerScore>();
  edit.set(id, &CustomerScore::touchpoint, touchpoint);
  return id;
}

} // namespace

const CustomerScore* customerScoreOf(const journey::Workshop& workshop, Id<Touchpoint> touchpoint) {
  for (const CustomerScore& score : workshop.customerScores)
    if (score.touchpoint == touchpoint && !score.gone) return &score;
  return nullptr;
}

Deed setCustomerScore(Id<Touchpoint> touchpoint, double score, std::int64_t n, const std::string& source) {
  return Deed("deed.set_customer_score", [=](Edit& edit) -> Outcome {
    if (auto no = checkRange(&CustomerScore::score, score)) return no;
    if (auto no = checkRange(&CustomerScore::n, n)) return no;
    std::string clean;
    if (auto no = cleanText(source, nameLimit, Blank::Allowed, clean)) return no;
    if (living(edit, touchpoint) == nullptr) return refusedGone();
    const auto id = recordOf(edit, touchpoint);
    edit.set(id, &CustomerScore::score, score);
    edit.set(id, &CustomerScore::n, n);
    edit.set(id, &CustomerScore::source, clean);
    edit.set(id, &CustomerScore::gone, false);
    return {};
  });
}

Deed writeCustomerSource(Id<Touchpoint> touchpoint, const std::string& source) {
  return Deed("deed.set_customer_score", [=](Edit& edit) -> Outcome {
    if (living(edit, touchpoint) == nullptr) return refusedGone();
    const CustomerScore* score = customerScoreOf(edit.now(), touchpoint);
    if (score == nullptr) return refused("refusal.no_score");
    return writeField(edit, score->id, &CustomerScore::source, source, nameLimit, Blank::Allowed);
  });
}

Deed removeCustomerScore(Id<Touchpoint> touchpoint) {
  return Deed("deed.remove_customer_score", [=](Edit& edit) -> Outcome {
    const CustomerScore* score = customerScoreOf(edit.now(), touchpoint);
    return score == nullptr ? refused("refusal.no_score") : bin(edit, score->id);
  });
}

const TextKind text::customerSource{.name = "customer_source",
                                    .start =
                                        [](const journey::Workshop& workshop, const Draft& draft) {
                                          const auto* score =
                                              customerScoreOf(workshop, Id<journey::Touchpoint>{draft.about});
                                          return score == nullptr ? std::string{} : score->source;
                                        },
                                    .finish = End<writeCustomerSource>::by};

} // namespace document
