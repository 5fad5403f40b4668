#include "figures/inquiry.hpp"

#include "base/utf8.hpp"
#include "figures/measure.hpp"

namespace figures {

using namespace language::literals;
using journey::Asking;
using journey::GoldenRule;
using journey::Inquiry;
using journey::Reason;
using look::Icon;

namespace {

/// Half of an interval, as far as people read it.
std::string halfIn(Asking asking, double half, const language::Catalogue& words) {
  switch (asking) {
  case Asking::Promoter: return words("inquiry.half.points"_text, {words.number(half, 0)});
  case Asking::FirstContact: return words("inquiry.half.share"_text, {words.number(100 * half, 0)});
  case Asking::Satisfaction:
  case Asking::Effort:
  case Asking::Own: break;
  }
  return words("inquiry.half.point"_text, {words.number(half, 1)});
}

std::string channelOf(const journey::Workshop& workshop, journey::Id<journey::Channel> id) {
  const journey::Channel* channel = workshop.channels.find(id);
  return channel == nullptr ? std::string{} : base::isolated(channel->name);
}

} // namespace

language::Text askingText(Asking asking) {
  const auto kind = journey::kindOf(asking);
  return kind ? kindText(*kind) : "inquiry.own"_text;
}

std::string askingWord(Asking asking, const language::Catalogue& words) {
  const auto name = journey::enumerators<Asking>[static_cast<std::size_t>(asking)];
  return words.named("inquiry.short." + std::string{name});
}

Icon askingIcon(Asking asking) {
  switch (asking) {
  case Asking::Satisfaction: return Icon::Satisfied;
  case Asking::Promoter: return Icon::Recommend;
  case Asking::Effort: return Icon::Effort;
  case Asking::FirstContact: return Icon::AtOnce;
  case Asking::Own: break;
  }
  return Icon::Edit;
}

language::Text ruleText(GoldenRule rule) {
  switch (rule) {
  case GoldenRule::RightWay: return "golden.right_way"_text;
  case GoldenRule::Enough: return "golden.enough"_text;
  case GoldenRule::NotTooOften: return "golden.not_too_often"_text;
  case GoldenRule::WithPurpose: break;
  }
  return "golden.with_purpose"_text;
}

std::string placeOf(const journey::Workshop& workshop, const Inquiry& inquiry,
                    const language::Catalogue& words) {
  if (const auto* touchpoint = workshop.touchpoints.find(inquiry.touchpoint)) return touchpoint->text;
  if (const auto* stage = workshop.stages.find(inquiry.stage)) return stage->name;
  return words("inquiry.whole"_text);
}

std::string groupOf(const Inquiry& inquiry, const language::Catalogue& words) {
  return inquiry.whom.empty() ? words("inquiry.everybody"_text) : inquiry.whom;
}

std::string precisionOf(Asking asking, std::int64_t answers, const language::Catalogue& words) {
  const auto half = journey::halfWidth(asking, answers);
  return half ? "±" + halfIn(asking, *half, words) : std::string{};
}

std::string progressOf(const journey::Workshop& workshop, const Inquiry& inquiry,
                       const language::Catalogue& words) {
  const auto answers = journey::answersTo(workshop, inquiry);
  const std::string wanted = std::to_string(inquiry.wanted);
  if (!answers) return inquiry.wanted == 0 ? std::string{} : words("inquiry.wanted"_text, {wanted});
  return inquiry.wanted == 0 ? words("inquiry.answers"_text, {std::to_string(*answers)})
                             : words("inquiry.progress"_text, {std::to_string(*answers), wanted});
}

std::string reasonOf(const journey::Workshop& workshop, const journey::Objection& objection,
                     const language::Catalogue& words) {
  const Inquiry& inquiry = *objection.inquiry;
  const std::string count = std::to_string(objection.count), allowed = std::to_string(objection.allowed);
  const Asking asking = inquiry.asking;
  switch (objection.reason) {
  case Reason::RelationAtOneMoment: return words("golden.reason.relation"_text);
  case Reason::ContactOfMany: return words("golden.reason.contact"_text);
  case Reason::NoContact: return words("golden.reason.no_contact"_text);
  case Reason::OtherChannel: {
    const auto* touchpoint = workshop.touchpoints.find(inquiry.touchpoint);
    return words("golden.reason.channel"_text,
                 {touchpoint == nullptr ? std::string{} : channelOf(workshop, touchpoint->channel),
                  channelOf(workshop, inquiry.channel)});
  }
  case Reason::NoWay: return words("golden.reason.no_way"_text);
  case Reason::NoNumber: return words("golden.reason.no_number"_text, {allowed});
  case Reason::TooWide:
    return words("golden.reason.wide"_text, {count, halfIn(asking, objection.half, words), allowed,
                                             halfIn(asking, journey::usefulHalf(asking), words)});
  case Reason::TooFew: return words("golden.reason.few"_text, {count, allowed});
  case Reason::ManyMoments:
    return words("golden.reason.moments"_text, {groupOf(inquiry, words), count, allowed});
  case Reason::ManyQuestions:
    return words("golden.reason.questions"_text, {groupOf(inquiry, words), count, allowed});
  case Reason::ManyTimes: return words("golden.reason.times"_text, {groupOf(inquiry, words), count, allowed});
  case Reason::NoFollowUp: break;
  }
  return words("golden.reason.no_follow_up"_text);
}

} // namespace figures
