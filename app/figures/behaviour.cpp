#include "figures/behaviour.hpp"

#include "base/utf8.hpp"
#include "journey/amount.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace figures {

using namespace language::literals;
using base::Rect;
using journey::Behaviour;
using journey::Seen;
using language::Catalogue;
using look::Weight;

namespace {

constexpr double lineOfCap = 1.45, barOfCap = 0.5, betweenOfCap = 0.2, signOfCap = 1.7;

/// "1.240"
std::string grouped(double value, const Catalogue& words) {
  std::string digits = words.number(value, 0);
  for (std::size_t at = digits.size(); at > 3; at -= 3)
    digits.insert(at - 3, words("language.group_sign"_text));
  return digits;
}

/// "5 w": minutes in the largest unit of which there is one.
std::string shortTime(double minutes, const Catalogue& words) {
  constexpr double hour = journey::minutesOfHour, day = journey::minutesOfDay, week = 7 * day;
  const std::pair<double, language::Text> units[] = {{week, "behaviour.short.weeks"_text},
                                                     {day, "behaviour.short.days"_text},
                                                     {hour, "behaviour.short.hours"_text},
                                                     {1, "behaviour.short.minutes"_text}};
  for (const auto& [unit, text] : units)
    if (minutes >= unit || unit == 1) {
      const double number = minutes / unit;
      const bool isWhole = std::abs(number - std::round(number)) < 0.05 || number >= 10;
      return words(text, {words.number(number, isWhole ? 0 : 1)});
    }
  return {};
}

/// The fullest first; what is shorter says it less exactly. A share stands under the visits that it is of.
std::vector<std::string> saidIn(const Behaviour& behaviour, Seen seen, const Catalogue& words) {
  const std::string number = seenIn(behaviour, seen, words), share = shareIn(behaviour, seen, words);
  const double amount = *journey::amountOf(behaviour, seen);
  if (seen == Seen::Waiting) return {number, shortTime(amount, words)};
  if (!share.empty())
    return {words("behaviour.with_share"_text, {number, share}), share,
            words("behaviour.short.share"_text,
                  {words.number(100 * *journey::shareOfVisits(behaviour, seen), 0)})};
  constexpr double thousand = 1000;
  if (amount < thousand) return {number};
  return {number, words("behaviour.short.thousands"_text,
                        {words.number(amount / thousand, amount < 10 * thousand ? 1 : 0)})};
}

std::string asShort(const std::vector<std::string>& said, std::size_t shortness) {
  return said[std::min(shortness, said.size() - 1)];
}

look::TextStyle styleOf(double capHeight) {
  return {capHeight, Weight::Medium, look::Align::Centre, 1, capHeight};
}

look::Colour colourOf(Seen seen, const look::Theme& theme) {
  switch (seen) {
  case Seen::Visits: return theme.customers;
  case Seen::DropOuts: return theme.low;
  case Seen::Repeats: return theme.late;
  case Seen::Waiting: break;
  }
  return theme.quiet;
}

std::string counted(const Behaviour& behaviour, Seen seen, language::Text text, const Catalogue& words) {
  const double number = *journey::amountOf(behaviour, seen);
  std::string out = words.count(text, static_cast<long long>(number), {grouped(number, words)});
  if (const std::string share = shareIn(behaviour, seen, words); !share.empty())
    out += " (" + words("behaviour.of_visits"_text, {share}) + ")";
  return out;
}

} // namespace

language::Text nameOf(Seen seen) {
  switch (seen) {
  case Seen::Visits: return "behaviour.visits"_text;
  case Seen::DropOuts: return "behaviour.drop_outs"_text;
  case Seen::Repeats: return "behaviour.repeats"_text;
  case Seen::Waiting: break;
  }
  return "behaviour.waiting"_text;
}

look::Icon signOf(Seen seen) {
  switch (seen) {
  case Seen::Visits: return look::Icon::People;
  case Seen::DropOuts: return look::Icon::Leave;
  case Seen::Repeats: return look::Icon::Again;
  case Seen::Waiting: break;
  }
  return look::Icon::Timer;
}

std::string seenIn(const Behaviour& behaviour, Seen seen, const Catalogue& words) {
  const auto amount = journey::amountOf(behaviour, seen);
  if (!amount) return {};
  return seen == Seen::Waiting ? behaviour.waiting : grouped(*amount, words);
}

std::string shareIn(const Behaviour& behaviour, Seen seen, const Catalogue& words) {
  const auto share = journey::shareOfVisits(behaviour, seen);
  return share ? words("behaviour.share"_text, {words.number(100 * *share, 0)}) : std::string{};
}

std::string told(const Behaviour& behaviour, const Catalogue& words) {
  std::string out;
  const auto add = [&](const std::string& more) { out += (out.empty() ? "" : "; ") + more; };
  const std::pair<Seen, language::Text> parts[] = {{Seen::Visits, "behaviour.told.visits"_text},
                                                   {Seen::DropOuts, "behaviour.told.drop_outs"_text},
                                                   {Seen::Repeats, "behaviour.told.repeats"_text}};
  for (const auto& [seen, text] : parts)
    if (journey::amountOf(behaviour, seen)) add(counted(behaviour, seen, text, words));
  if (!behaviour.waiting.empty())
    add(words("behaviour.told.waiting"_text, {base::isolated(behaviour.waiting)}));
  if (!behaviour.period.empty()) add(base::isolated(behaviour.period));
  return out;
}

double seenHeight(double capHeight) { return (lineOfCap + barOfCap + betweenOfCap) * capHeight; }

std::size_t shortnessOf(look::Drawing& drawing, const std::vector<SeenPlace>& row, Seen seen,
                        double capHeight, const Catalogue& words) {
  constexpr std::size_t most = 2;
  for (std::size_t shortness = 0; shortness < most; ++shortness)
    if (std::ranges::all_of(row, [&](const SeenPlace& place) {
          if (!journey::amountOf(*place.behaviour, seen)) return true;
          const std::string text = asShort(saidIn(*place.behaviour, seen, words), shortness);
          return drawing.measure(text, styleOf(capHeight)).w <= place.width;
        }))
      return shortness;
  return most;
}

void drawSeen(look::Drawing& drawing, const Behaviour& behaviour, Seen seen, const journey::SeenInAll& all,
              const Rect& box, double capHeight, const Catalogue& words, std::size_t shortness) {
  const look::Theme& theme = drawing.theme();
  const auto amount = journey::amountOf(behaviour, seen);
  if (!amount) return;
  const look::TextStyle style = styleOf(capHeight);
  const double line = lineOfCap * capHeight;
  const std::string share = shareIn(behaviour, seen, words),
                    text = asShort(saidIn(behaviour, seen, words), shortness);
  const double wide = drawing.measure(text, style).w, sign = signOfCap * capHeight;
  const double aside = wide + sign <= box.w ? sign : 0, middle = box.y + line / 2;
  if (wide <= box.w)
    drawing.label(text, {box.centre().x + aside / 2, middle}, style,
                  share.empty() ? theme.secondInk : theme.ink);
  if (aside > 0) drawing.icon(signOf(seen), {box.centre().x - wide / 2, middle}, 0.8 * sign, theme.secondInk);
  const double most = all.ends(seen), height = barOfCap * capHeight, y = box.y + line;
  if (most <= 0) return;
  const auto long_ = [&](double of) { return std::max(height, (box.w - 2) * of / most); };
  const double whole = share.empty() ? *amount : static_cast<double>(*behaviour.visits);
  const double x = box.centre().x - long_(whole) / 2;
  const look::Colour colour = colourOf(seen, theme);
  if (!share.empty())
    drawing.fill({x, y, long_(whole), height}, look::mixed(theme.paper, colour, 0.22), height / 2);
  if (*amount > 0) drawing.fill({x, y, long_(*amount), height}, colour, height / 2);
}

} // namespace figures
