#include "figures/behaviour_card.hpp"

#include "base/utf8.hpp"
#include "figures/behaviour.hpp"

#include <algorithm>

namespace figures {

using namespace language::literals;
using base::Rect;
using journey::Seen;
using look::Align;
using look::Weight;

void drawBehaviourCard(look::Drawing& drawing, const journey::Behaviour& behaviour, const Rect& box,
                       double letters, const std::string& title, const language::Catalogue& words) {
  const look::Theme& theme = drawing.theme();
  const double head = 2.2 * 1.3 * letters, foot = 2.6 * letters;
  drawing.words(title, {box.x, box.y, box.w, head}, {1.3 * letters, Weight::SemiBold}, theme.ink,
                look::Upright::Middle);
  constexpr double kinds = 4;
  const double row = std::min((box.h - head - foot) / kinds, 5 * letters);
  double y = box.y + head;
  for (std::size_t i = 0; i < journey::enumerators<Seen>.size(); ++i) {
    const auto seen = static_cast<Seen>(i);
    const std::string number = seenIn(behaviour, seen, words), share = shareIn(behaviour, seen, words);
    if (number.empty()) continue;
    const double middle = y + row * 0.36;
    drawing.icon(signOf(seen), {box.x + 0.7 * letters, middle}, 1.4 * letters, theme.secondInk);
    drawing.label(words(nameOf(seen)), {box.x + 1.9 * letters, middle}, {letters, Weight::Regular},
                  theme.secondInk);
    drawing.label(share.empty() ? number : words("behaviour.with_share"_text, {number, share}),
                  {box.right(), middle}, {1.4 * letters, Weight::Bold, Align::Right}, theme.ink);
    const auto part = journey::shareOfVisits(behaviour, seen);
    const double high = 0.5 * letters, at = y + row * 0.72;
    if (part || seen == Seen::Visits)
      drawing.fill({box.x, at, box.w, high},
                   seen == Seen::Visits ? theme.customers : look::mixed(theme.white, theme.customers, 0.18),
                   high / 2);
    if (part && *part > 0)
      drawing.fill({box.x, at, std::max(high, box.w * *part), high},
                   seen == Seen::DropOuts ? theme.low : theme.late, high / 2);
    y += row;
  }
  if (!behaviour.period.empty())
    drawing.words(base::isolated(behaviour.period), {box.x, box.bottom() - foot, box.w, foot},
                  {letters, Weight::Regular}, theme.secondInk, look::Upright::Bottom);
}

} // namespace figures
