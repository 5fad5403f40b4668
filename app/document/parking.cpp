#include "document/parking.hpp"

#include "document/order.hpp"
#include "document/record_deeds.hpp"

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

} // namespace document
