// What customers say and do, what is asked of them, and what is promised to them.
#include "document/research.hpp"

#include "document/behaviour.hpp"
#include "document/bringing_in.hpp"
#include "document/customers.hpp"
#include "document/evidence.hpp"
#include "document/follow_ups.hpp"
#include "document/inquiries.hpp"
#include "support/random/inner.hpp"

namespace support {

using namespace document;
using namespace journey;

Choice RandomDeeds::Inner::research() {
  Findings findings{.wave = coin() ? "2026-10-24" : coin() ? "" : "vorige week", .source = text()};
  for (std::size_t i = below(3); i > 0; --i) {
    Found found{.question = text(),
                .kind = static_cast<MeasureKind>(below(6)),
                .direction = static_cast<Direction>(below(2)),
                .tally = {.lowest = static_cast<std::int64_t>(below(3)), .counts = {}}};
    if (below(3) == 0) found.segment = text();
    if (below(3) == 0)
      found.stage = any<Stage>();
    else
      found.touchpoint = any<Touchpoint>();
    for (std::size_t value = coin() ? 11 - static_cast<std::size_t>(found.tally.lowest) : below(12);
         value > 0; --value)
      found.tally.counts.push_back(static_cast<std::int64_t>(below(4)));
    findings.found.push_back(std::move(found));
  }
  for (std::size_t i = below(3); i > 0; --i) findings.said.push_back({any<Touchpoint>(), text()});
  const auto measure = any<Measure>();
  const auto quote = any<Quote>();
  const std::string words = text();
  switch (below(10)) {
  case 0: return {{}, binMeasure(measure)};
  case 1: return {{}, restoreMeasure(measure)};
  case 2: return {{}, addQuote(any<Touchpoint>(), words)};
  case 3: return {{}, writeQuote(quote, words)};
  case 4: return {{}, binQuote(quote)};
  case 5: return {{}, restoreQuote(quote)};
  case 6:
    return {
        {},
        bringIn({{text(), text(), words, text(), {{lane(), text(), text()}}}, {words, "", text(), "", {}}})};
  default: return {{}, importFindings(findings)};
  }
}

Choice RandomDeeds::Inner::behaviour() {
  constexpr std::string_view fields[] = {"visits", "drop_outs", "repeats", "waiting", "period", "nothing"};
  const auto by = present();
  const auto it = any<Touchpoint>();
  const auto field = fields[below(std::size(fields))];
  const std::string words = coin() ? std::to_string(below(90)) : coin() ? "8 min" : text();
  switch (below(5)) {
  case 0: return {by, count(it, {value(), value(), value(), coin() ? "3 dagen" : "", text()})};
  case 1: return {by, removeBehaviour(it)};
  default: return {by, writeCounted(it, field, words)};
  }
}

Choice RandomDeeds::Inner::plan() {
  const auto by = present();
  const auto it = any<Inquiry>();
  const auto touchpoint = any<Touchpoint>();
  const auto stage = any<Stage>();
  const auto channel = any<Channel>();
  constexpr std::string Inquiry::*fields[] = {&Inquiry::question, &Inquiry::whom,       &Inquiry::followUp,
                                              &Inquiry::rightWay, &Inquiry::enough,     &Inquiry::notTooOften,
                                              &Inquiry::moment,   &Inquiry::withPurpose};
  const auto field = fields[below(std::size(fields))];
  const auto asking = static_cast<Asking>(below(enumerators<Asking>.size()));
  const std::string words = text(), number = coin() ? words : std::to_string(below(300));
  switch (below(10)) {
  case 0:
  case 1: return {by, addInquiryAt(touchpoint)};
  case 2: return {by, addInquiryOf(stage)};
  case 3: return {by, addInquiry()};
  case 4: return {by, setAsking(it, asking)};
  case 5: return {by, setInquiryChannel(it, channel)};
  case 6: return {by, writeWanted(it, number)};
  case 7: return {by, binInquiry(it)};
  case 8: return {by, restoreInquiry(it)};
  default: return {by, writeInquiry(it, field, words)};
  }
}

Choice RandomDeeds::Inner::loop() {
  const auto by = present();
  const auto it = any<FollowUp>();
  const auto touchpoint = any<Touchpoint>();
  const auto quote = any<Quote>();
  const auto measure = any<Measure>();
  const auto who = any<Participant>();
  constexpr std::string FollowUp::*fields[] = {&FollowUp::said, &FollowUp::promise, &FollowUp::who,
                                               &FollowUp::cause, &FollowUp::change};
  const auto field = fields[below(std::size(fields))];
  const auto progress = static_cast<Progress>(below(enumerators<Progress>.size()));
  const std::string words = text(), day = coin() ? "2026-12-04" : coin() ? "" : words;
  switch (below(13)) {
  case 0: return {by, addFollowUp(touchpoint, words)};
  case 1: return {by, followQuote(quote)};
  case 2: return {by, followMeasure(measure)};
  case 3: return {by, setFollower(it, who)};
  case 4: return {by, setDue(it, day)};
  case 5: return {by, setProgress(it, &FollowUp::state, progress)};
  case 6: return {by, setProgress(it, &FollowUp::changed, progress)};
  case 7: return {by, setFollowedTouchpoint(it, touchpoint)};
  case 8: return {by, binFollowUp(it)};
  case 9: return {by, restoreFollowUp(it)};
  case 10: return {by, keepContact(it, words)};
  case 11: return {by, eraseContact(it)};
  default: return {by, writeFollowUp(it, field, words)};
  }
}

Choice RandomDeeds::Inner::evidence() {
  const auto by = present();
  const auto source = any<Source>();
  const auto it = any<Evidence>();
  const auto touchpoint = any<Touchpoint>();
  constexpr std::string Source::*fields[] = {&Source::title, &Source::department, &Source::day};
  const auto field = fields[below(std::size(fields))];
  const std::string words = text();
  const bool on = coin();
  switch (below(14)) {
  case 0:
  case 1: return {by, addSource(on ? SourceKind::Document : SourceKind::Interview, words)};
  case 2: return {by, writeSource(source, field, words)};
  case 3: return {by, on ? binSource(source) : restoreSource(source)};
  case 4:
  case 5:
  case 6: return {by, addEvidence(source, words)};
  case 7: return {by, writeEvidence(it, words)};
  case 8: return {by, moveEvidence(it, source)};
  case 9: return {by, binEvidence(it)};
  case 10: return {by, restoreEvidence(it)};
  default: return {by, linkEvidence(it, touchpoint, below(4) > 0)};
  }
}

} // namespace support
