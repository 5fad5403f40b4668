#include "journey/amount.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

namespace journey {
namespace {

constexpr double mostAmount = 1e9;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// The words of a text, read from its beginning.
class Reader {
 public:
  explicit Reader(std::string_view text) : left_(text) { skip(); }

  bool isAtEnd() const { return left_.empty(); }

  bool take(std::string_view words) {
    if (!left_.starts_with(words)) return false;
    left_.remove_prefix(words.size());
    skip();
    return true;
  }

  /// Digits with commas and points among them.
  std::optional<double> number() {
    std::size_t end = 0;
    while (end < left_.size() && (isDigit(left_[end]) || left_[end] == ',' || left_[end] == '.')) ++end;
    while (end > 0 && !isDigit(left_[end - 1])) --end; // those of a sentence
    const std::string_view written = left_.substr(0, end);
    if (written.empty() || !isDigit(written.front())) return {};
    left_.remove_prefix(end);
    skip();
    return valueOf(written);
  }

  /// Letters, small ones.
  std::string word() {
    std::string out;
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    while (!left_.empty() && isLetter(left_.front())) {
      out += static_cast<char>(left_.front() | 0x20);
      left_.remove_prefix(1);
    }
    if (!out.empty()) take(".");
    skip();
    return out;
  }

 private:
  void skip() {
    constexpr std::string_view hard = "\u00a0", narrow = "\u202f";
    for (bool any = true; any;) {
      any = false;
      for (const std::string_view space : {std::string_view{" "}, std::string_view{"\n"}, hard, narrow})
        if (left_.starts_with(space)) left_.remove_prefix(space.size()), any = true;
    }
  }

  static std::optional<double> valueOf(std::string_view written) {
    const std::size_t last = written.find_last_of(",."), after = written.size() - last - 1;
    const bool isDecimal = last != std::string_view::npos && (after == 1 || after == 2);
    auto plain = wholeOf(isDecimal ? written.substr(0, last) : written, isDecimal ? written[last] : '\0');
    if (!plain) return {};
    if (isDecimal) plain->append(".").append(written.substr(last + 1));
    double value = 0;
    const auto [end, error] = std::from_chars(plain->data(), plain->data() + plain->size(), value);
    return error == std::errc{} ? std::optional{value} : std::nullopt;
  }

  /// The digits of "1250" and of "1.250", whose groups another sign parts than the decimal one.
  static std::optional<std::string> wholeOf(std::string_view written, char decimal) {
    constexpr std::size_t group = 3;
    const std::size_t first = written.find_first_of(",.");
    if (first == std::string_view::npos) return std::string{written};
    if (first == 0 || first > group || written[first] == decimal || written.front() == '0') return {};
    std::string digits{written.substr(0, first)};
    for (std::size_t at = first; at < written.size(); at += group + 1) {
      const std::string_view next = written.substr(at + 1, group);
      if (written[at] != written[first] || next.size() < group || !std::ranges::all_of(next, isDigit))
        return {};
      digits += next;
    }
    return digits;
  }

  std::string_view left_;
};

/// Minutes; nothing: it is no unit of time.
std::optional<double> unitOf(std::string_view word) {
  struct Unit {
    double minutes;
    std::array<std::string_view, 8> names;
  };
  static constexpr Unit units[] = {
      {1.0 / 60, {"s", "sec", "secs", "seconde", "seconden", "second", "seconds"}},
      {1, {"min", "mins", "minuut", "minuten", "minute", "minutes", "m"}},
      {minutesOfHour, {"u", "uur", "uren", "h", "hr", "hrs", "hour", "hours"}},
      {minutesOfDay, {"d", "dag", "dagen", "day", "days"}},
      {7 * minutesOfDay, {"w", "wk", "week", "weken", "weeks"}},
      {30 * minutesOfDay, {"mnd", "maand", "maanden", "month", "months"}},
      {365 * minutesOfDay, {"jr", "jaar", "jaren", "year", "years", "y"}}};
  for (const Unit& unit : units)
    if (!word.empty() && std::ranges::find(unit.names, word) != unit.names.end()) return unit.minutes;
  return {};
}

std::optional<double> timeIn(Reader text) {
  double minutes = 0;
  while (true) {
    const auto number = text.number();
    const auto unit = number ? unitOf(text.word()) : std::nullopt;
    if (!unit) return {};
    minutes += *number * *unit;
    if (text.isAtEnd()) return minutes;
    text.take(","); // "1 dag, 2 uur"
  }
}

std::optional<double> moneyIn(Reader text) {
  const auto sign = [&] {
    if (text.take("€")) return true;
    Reader after = text;
    const std::string word = after.word();
    const bool isMoney = word == "euro" || word == "eur" || word == "euros";
    if (isMoney) text = after;
    return isMoney;
  };
  const bool before = sign();
  const auto number = text.number();
  if (!number) return {};
  const bool isRound = text.take(",-") || text.take(",–");
  if (!isRound && !text.isAtEnd() && (before || !sign())) return {};
  return text.isAtEnd() ? number : std::nullopt;
}

} // namespace

std::optional<double> amountIn(Holds holds, std::string_view written) {
  const auto amount = holds == Holds::Time    ? timeIn(Reader{written})
                      : holds == Holds::Money ? moneyIn(Reader{written})
                                              : std::nullopt;
  return amount && *amount <= mostAmount ? amount : std::nullopt;
}

Totals totalsOf(const Outline& outline, std::size_t lane) {
  const Holds holds = outline.lanes[lane].holds;
  Totals out;
  for (const auto& stage : outline.stages) {
    Sum& sum = out.stages.emplace_back();
    for (const auto& step : stage.steps) {
      bool isSaid = false;
      for (const Note* note : step.notes[lane]) {
        const auto amount = amountIn(holds, note->text);
        isSaid = isSaid || amount;
        sum.amount += amount.value_or(0);
        out.most = std::max(out.most, amount.value_or(0));
      }
      ++(isSaid ? sum.steps : sum.missing);
    }
    out.all.amount += sum.amount, out.all.steps += sum.steps, out.all.missing += sum.missing;
  }
  return out;
}

} // namespace journey
