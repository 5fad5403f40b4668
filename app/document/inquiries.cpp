#include "document/inquiries.hpp"

#include "document/order.hpp"
#include "document/record_deeds.hpp"
#include "document/text_kind.hpp"

namespace document {

using journey::Asking;
using journey::Inquiry;

namespace {

constexpr const char* write = "deed.write_inquiry";

Id<Inquiry> begun(Edit& edit, Asking asking) {
  const double rank = Row<Inquiry>(edit, {}, [](auto&) { return true; }).rankAtEnd();
  const auto id = edit.add<Inquiry>();
  edit.set(id, &Inquiry::asking, asking);
  edit.set(id, &Inquiry::rank, rank);
  edit.set(id, &Inquiry::author, edit.by());
  return id;
}

} // namespace

Deed addInquiryAt(Id<journey::Touchpoint> touchpoint, Id<Inquiry>* made) {
  return Deed("deed.add_inquiry", [=](Edit& edit) -> Outcome {
    const journey::Touchpoint* about = living(edit, touchpoint);
    if (about == nullptr) return refusedGone();
    const auto id = begun(edit, Asking::Satisfaction);
    edit.set(id, &Inquiry::touchpoint, touchpoint);
    edit.set(id, &Inquiry::channel, about->channel);
    giveMade(made, id);
    return {};
  });
}

Deed addInquiryOf(Id<journey::Stage> stage, Id<Inquiry>* made) {
  return Deed("deed.add_inquiry", [=](Edit& edit) -> Outcome {
    if (living(edit, stage) == nullptr) return refusedGone();
    const auto id = begun(edit, Asking::Satisfaction);
    edit.set(id, &Inquiry::stage, stage);
    giveMade(made, id);
    return {};
  });
}

Deed addInquiry(Id<Inquiry>* made) {
  return Deed("deed.add_inquiry", [=](Edit& edit) -> Outcome {
    giveMade(made, begun(edit, Asking::Promoter));
    return {};
  });
}

Deed setAsking(Id<Inquiry> inquiry, Asking asking) {
  return Deed(write, [=](Edit& edit) { return setField(edit, inquiry, &Inquiry::asking, asking); });
}

Deed setInquiryChannel(Id<Inquiry> inquiry, Id<journey::Channel> channel) {
  return Deed(write, [=](Edit& edit) -> Outcome {
    if (channel && living(edit, channel) == nullptr) return refusedGone();
    return setField(edit, inquiry, &Inquiry::channel, channel);
  });
}

Deed writeInquiry(Id<Inquiry> inquiry, std::string Inquiry::*field, const std::string& text) {
  return Deed(write, [=](Edit& edit) {
    return writeField(edit, inquiry, field, text, journey::fieldOf(field).facts.longest, Blank::Allowed);
  });
}

Deed writeWanted(Id<Inquiry> inquiry, const std::string& text) {
  return Deed(write, [=](Edit& edit) -> Outcome {
    std::string clean;
    if (auto no = cleanText(text, nameLimit, Blank::Allowed, clean)) return no;
    const std::int64_t wanted = clean.empty() ? 0 : wholeNumberIn(clean).value_or(-1);
    if (auto no = checkRange(&Inquiry::wanted, wanted)) return no;
    return setField(edit, inquiry, &Inquiry::wanted, wanted);
  });
}

Deed binInquiry(Id<Inquiry> inquiry) {
  return Deed("deed.bin_inquiry", [=](Edit& edit) { return bin(edit, inquiry); });
}
Deed restoreInquiry(Id<Inquiry> inquiry) {
  return Deed("deed.restore_inquiry", [=](Edit& edit) { return restore(edit, inquiry); });
}

namespace {

constexpr const char* wanted = "wanted";

std::string beginInquiry(const journey::Workshop& workshop, const Draft& draft) {
  if (draft.field != wanted) return namedText<Inquiry>(workshop, draft);
  const Inquiry* inquiry = workshop.inquiries.find(Id<Inquiry>{draft.about});
  return inquiry == nullptr || inquiry->wanted == 0 ? std::string{} : std::to_string(inquiry->wanted);
}

Deed finishInquiry(const Draft& draft, std::int64_t*) {
  const Id<Inquiry> inquiry{draft.about};
  if (draft.field == wanted) return writeWanted(inquiry, draft.text);
  const auto member = textNamed<Inquiry>(draft.field);
  return member == nullptr ? nothingToWrite(write) : writeInquiry(inquiry, member, draft.text);
}

} // namespace

const TextKind text::inquiry{.name = "inquiry", .start = beginInquiry, .finish = finishInquiry};

} // namespace document
