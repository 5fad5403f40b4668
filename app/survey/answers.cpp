#include "survey/answers.hpp"

#include "base/utf8.hpp"
#include "survey/words.hpp"

#include <algorithm>
#include <charconv>

namespace survey {
namespace {

using journey::MeasureKind;

constexpr std::size_t manyAnswers = 40;   // more different ones than any scale has
constexpr std::int64_t largestScale = 10; // of the scales that are guessed

const std::vector<Labels>& knownLabels() {
  static const std::vector<Labels> known{
      {{"yes", 1},
       {"y", 1},
       {"true", 1},
       {"1", 1},
       {"ja", 1},
       {"j", 1},
       {"waar", 1},
       {"checked", 1},
       {"no", 0},
       {"n", 0},
       {"false", 0},
       {"0", 0},
       {"nee", 0},
       {"onwaar", 0},
       {"unchecked", 0}},
      {{"very dissatisfied", 1},
       {"extremely dissatisfied", 1},
       {"dissatisfied", 2},
       {"somewhat dissatisfied", 2},
       {"neutral", 3},
       {"neither satisfied nor dissatisfied", 3},
       {"satisfied", 4},
       {"somewhat satisfied", 4},
       {"very satisfied", 5},
       {"extremely satisfied", 5}},
      {{"zeer ontevreden", 1},
       {"heel ontevreden", 1},
       {"erg ontevreden", 1},
       {"ontevreden", 2},
       {"een beetje ontevreden", 2},
       {"neutraal", 3},
       {"niet tevreden en niet ontevreden", 3},
       {"niet ontevreden, niet tevreden", 3},
       {"noch tevreden, noch ontevreden", 3},
       {"niet tevreden, niet ontevreden", 3},
       {"tevreden", 4},
       {"een beetje tevreden", 4},
       {"zeer tevreden", 5},
       {"heel tevreden", 5},
       {"erg tevreden", 5}},
      {{"very difficult", 1},
       {"difficult", 2},
       {"neutral", 3},
       {"neither easy nor difficult", 3},
       {"easy", 4},
       {"very easy", 5}},
      {{"zeer moeilijk", 1},
       {"heel moeilijk", 1},
       {"moeilijk", 2},
       {"neutraal", 3},
       {"niet makkelijk, niet moeilijk", 3},
       {"makkelijk", 4},
       {"gemakkelijk", 4},
       {"heel makkelijk", 5},
       {"zeer gemakkelijk", 5}},
      {{"strongly disagree", 1},
       {"disagree", 2},
       {"neutral", 3},
       {"neither agree nor disagree", 3},
       {"agree", 4},
       {"strongly agree", 5}},
      {{"strongly disagree", 1},
       {"disagree", 2},
       {"somewhat disagree", 3},
       {"neutral", 4},
       {"neither agree nor disagree", 4},
       {"somewhat agree", 5},
       {"agree", 6},
       {"strongly agree", 7}},
      {{"helemaal mee oneens", 1},
       {"helemaal oneens", 1},
       {"mee oneens", 2},
       {"oneens", 2},
       {"neutraal", 3},
       {"niet mee eens, niet mee oneens", 3},
       {"mee eens", 4},
       {"eens", 4},
       {"helemaal mee eens", 5},
       {"helemaal eens", 5}},
  };
  return known;
}

bool isEmail(std::string_view text) {
  const auto at = text.find('@');
  return at != text.npos && at > 0 && text.find('.', at) != text.npos && text.find(' ') == text.npos;
}

bool isIp(std::string_view text) {
  if (text.size() < 3 || text.size() > 45) return false;
  if (text.find(':') != text.npos)
    return std::ranges::count(text, ':') >= 3 &&
           text.find_first_not_of("0123456789abcdefABCDEF:.") == text.npos;
  if (text.front() < '0' || text.front() > '9') return false;
  const auto parts = split(text, '.');
  return parts.size() == 4 && std::ranges::all_of(parts, [](const std::string& part) {
           return !part.empty() && part.size() <= 3 &&
                  part.find_first_not_of("0123456789") == std::string::npos;
         });
}

constexpr std::string_view promoterWords[] = {"recommend", "recommendation",    "aanbevelen",
                                              "aanraden",  "aanbevelingsvraag", "nps"};
constexpr std::string_view effortWords[] = {"effort",    "easy",        "ease",     "difficult", "moeite",
                                            "makkelijk", "gemakkelijk", "moeilijk", "gemak",     "ces"};
constexpr std::string_view contactWords[] = {
    "resolved",    "solved",          "opgelost",        "first time",     "one go",        "in één keer",
    "in een keer", "meteen geholpen", "direct geholpen", "eerste contact", "first contact", "fcr"};
constexpr std::string_view expectationWords[] = {"verwachtte",         "had u verwacht", "verwacht u",
                                                 "verwachting vooraf", "did you expect", "do you expect",
                                                 "had you expected"};
constexpr std::string_view satisfactionWords[] = {
    "satisfied",     "satisfaction", "tevreden",   "tevredenheid", "rate",       "rating",
    "rapportcijfer", "cijfer",       "experience", "ervaring",     "beoordeelt", "csat"};
constexpr std::string_view zeroToTen[] = {"0-10",    "0–10",     "0 - 10",   "0 – 10",
                                          "0 to 10", "0 tot 10", "0 t/m 10", "0 tot en met 10"};
constexpr std::string_view oneToTen[] = {"1-10",    "1–10",     "1 - 10",   "1 – 10",
                                         "1 to 10", "1 tot 10", "1 t/m 10", "1 tot en met 10"};

std::optional<MeasureKind> kindOf(const std::string& question, Guess::Form form, const Scale& scale,
                                  bool isPromoter) {
  if (form == Guess::Form::YesNo)
    return holdsAny(question, contactWords) ? std::optional{MeasureKind::FirstContact} : std::nullopt;
  if (form != Guess::Form::Scale) return {};
  const bool isOfTen = scale.lowest == 0 && scale.highest == 10;
  if (isPromoter || (isOfTen && holdsAny(question, promoterWords))) return MeasureKind::Promoter;
  if (holdsAny(question, promoterWords)) return {}; // a recommendation on another scale is no satisfaction
  if (holdsAny(question, expectationWords)) return MeasureKind::Expectation;
  if (holdsAny(question, effortWords)) return MeasureKind::Effort;
  return holdsAny(question, satisfactionWords) ? std::optional{MeasureKind::Satisfaction} : std::nullopt;
}

} // namespace

std::optional<std::int64_t> numberIn(std::string_view answer) {
  answer = base::trimmed(answer);
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(answer.data(), answer.data() + answer.size(), value);
  if (error != std::errc{}) return {};
  std::string_view rest = answer.substr(static_cast<std::size_t>(end - answer.data()));
  if (rest.starts_with('.') || rest.starts_with(',')) {
    const std::size_t zeros = std::min(rest.find_first_not_of('0', 1), rest.size());
    if (zeros == 1) return {};
    rest.remove_prefix(zeros);
    if (!rest.empty() && rest.front() >= '0' && rest.front() <= '9') return {}; // 7.05
  }
  rest = base::trimmed(rest);
  for (const std::string_view sign : {"-", "–", "—", "(", "=", ":"})
    if (rest.size() > sign.size() && rest.starts_with(sign) &&
        !(rest[sign.size()] >= '0' && rest[sign.size()] <= '9'))
      return value;
  return rest.empty() ? std::optional{value} : std::nullopt;
}

std::optional<std::int64_t> valueOf(const Scale& scale, std::string_view answer) {
  if (const auto label = scale.labels.find(plain(answer)); label != scale.labels.end()) return label->second;
  const auto number = numberIn(answer);
  return number && *number >= scale.lowest && *number <= scale.highest ? number : std::nullopt;
}

std::optional<Labels> labelsIn(std::string_view text) {
  Labels out;
  for (const std::string& part : split(text, ',')) {
    const std::size_t sign = part.rfind('=');
    const auto value = sign == std::string::npos ? std::nullopt : numberIn(part.substr(sign + 1));
    const std::string label = plain(part.substr(0, std::min(sign, part.size())));
    if (!value || label.empty()) return {};
    out[label] = *value;
  }
  return out.empty() ? std::nullopt : std::optional{std::move(out)};
}

Scale scaleOf(const Labels& labels) {
  Scale out{labels.begin()->second, labels.begin()->second, labels};
  for (const auto& [label, value] : labels) {
    out.lowest = std::min(out.lowest, value);
    out.highest = std::max(out.highest, value);
  }
  return out;
}

std::optional<Scale> scaleIn(std::string_view text) {
  const auto parts = split(text, '-');
  if (parts.size() != 2) return {};
  const auto lowest = numberIn(parts[0]), highest = numberIn(parts[1]);
  if (!lowest || !highest || *lowest < journey::lowestOfScales || *highest > journey::highestOfScales ||
      *lowest >= *highest)
    return {};
  return Scale{*lowest, *highest};
}

void Guessing::add(std::string_view answer) {
  answer = base::trimmed(answer);
  if (answer.empty()) return;
  ++answers_;
  if (isEmail(answer) || isIp(answer)) ++addresses_;
  if (const auto known = different_.find(answer); known != different_.end())
    ++known->second;
  else if (different_.size() < manyAnswers)
    different_.emplace(answer, 1);
  else
    areMany_ = true;
}

bool Guessing::isHarmless() const {
  const auto form = guess({}, false).form;
  return form == Guess::Form::Scale || form == Guess::Form::YesNo;
}

Guess Guessing::guess(std::string_view question, bool isPromoter) const {
  using Form = Guess::Form;
  Guess out;
  if (answers_ == 0) return out;
  const std::string words = plain(question);
  std::optional<std::int64_t> lowest, highest;
  bool areNumbers = !areMany_;
  for (const auto& [answer, count] : different_) {
    const auto number = numberIn(answer);
    areNumbers = areNumbers && number && *number >= 0 && *number <= largestScale;
    if (!areNumbers) break;
    lowest = std::min(lowest.value_or(*number), *number);
    highest = std::max(highest.value_or(*number), *number);
  }
  const auto areAll = [&](const Labels& labels) {
    return !areMany_ && std::ranges::all_of(different_, [&](const auto& answer) {
      return labels.contains(plain(answer.first));
    });
  };
  const bool isOfZero = isPromoter || holdsAny(words, zeroToTen), isOfOne = holdsAny(words, oneToTen);
  const auto labels = std::ranges::find_if(knownLabels(), areAll);
  const bool isYesNo = labels == knownLabels().begin() && !isOfZero && !isOfOne;
  if (isYesNo && (!areNumbers || holdsAny(words, contactWords))) {
    out.form = Form::YesNo, out.scale = {0, 1, knownLabels().front()}, out.isCertain = true;
  } else if (areNumbers) {
    out.form = Form::Scale;
    const bool hasZero = lowest == 0;
    out.isCertain = isOfZero || isOfOne || hasZero;
    const bool isOfTen = isOfZero || isOfOne || hasZero || highest > 7;
    out.scale = {isOfZero || (hasZero && !isOfOne) ? 0 : 1, isOfTen ? 10 : highest > 5 ? 7 : 5};
  } else if (labels != knownLabels().end() && labels != knownLabels().begin()) {
    out.form = Form::Scale, out.isCertain = true;
    out.scale = scaleOf(*labels);
  } else {
    // Words that many people give alike are choices.
    out.form = areMany_ || different_.size() * 2 > answers_ ? Form::Words : Form::Choice;
  }
  out.kind = kindOf(words, out.form, out.scale, isPromoter);
  return out;
}

} // namespace survey
