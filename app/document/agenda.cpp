#include "document/agenda.hpp"

#include "document/refusals.hpp"

namespace document {

using journey::Agenda;

namespace {

Id<Agenda> itemOf(Edit& edit, std::string_view name) {
  for (const Agenda& item : edit.now().agenda)
    if (item.name == name) return item.id;
  const auto id = edit.add<Agenda>();
  edit.set(id, &Agenda::name, name);
  return id;
}

} // namespace

Deed setDone(const std::string& name, bool done) {
  return Deed("deed.set_done", [=](Edit& edit) -> Outcome {
    edit.set(itemOf(edit, name), &Agenda::done, done);
    return {};
  });
}

Deed setMinutes(const std::string& name, std::int64_t minutes) {
  return Deed("deed.set_minutes", [=](Edit& edit) -> Outcome {
    if (auto no = checkRange(&Agenda::minutes, minutes)) return no;
    edit.set(itemOf(edit, name), &Agenda::minutes, minutes);
    return {};
  });
}

} // namespace document
