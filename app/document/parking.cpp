#include "document/parking.hpp"

#include "document/order.hpp"
#include "document/record_deeds.hpp"
#include "document/text_kind.hpp"

namespace document {

using journey::Parked;

Deed park(const std::string& text, Id<Parked>* made) {
  return Deed("deed.add_parked", [=](Edit& edit) -> Outcome {
    std::string clean;
    if (auto no = cleanText(text, noteLimit, Blank::Refused, clean)) return no;
    const double rank = Row<Parked>(edit, {}, [](auto&) { return true; }).rankAtEnd();
    const auto id = edit.add<Parked>();
    edit.set(id, &Parked::text, clean);
    edit.set(id, &Parked::rank, rank);
    edit.set(id, &Parked::author, edit.by());
    giveMade(made, id);
    return {};
  });
}

Deed writeParked(Id<Parked> parked, const std::string& text) {
  return Deed("deed.write_parked",
              [=](Edit& edit) { return writeField(edit, parked, &Parked::text, text, noteLimit); });
}

Deed setParkedDone(Id<Parked> parked, bool done) {
  return Deed("deed.set_parked_done",
              [=](Edit& edit) { return setField(edit, parked, &Parked::done, done); });
}

Deed binParked(Id<Parked> parked) {
  return Deed("deed.bin_parked", [=](Edit& edit) { return bin(edit, parked); });
}

Deed restoreParked(Id<Parked> parked) {
  return Deed("deed.restore_parked", [=](Edit& edit) { return restore(edit, parked); });
}

const TextKind text::newParked{.name = "new_parked", .finish = [](const Draft& draft, std::int64_t* made) {
                                 return makeNew<Parked>(
                                     draft, made, [draft](Id<Parked>* id) { return park(draft.text, id); });
                               }};
const TextKind text::parked{
    .name = "parked", .start = Begin<&Parked::text>::with, .finish = End<writeParked>::by};

} // namespace document
