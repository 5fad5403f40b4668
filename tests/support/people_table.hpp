#pragma once
// The permit workshop with people around it, open at the steps "stakeholders" and "personas".
#include "document/personas.hpp"
#include "document/stakeholders.hpp"
#include "journey/people.hpp"
#include "support/chart_table.hpp"

#include <stdexcept>

namespace support {

class PeopleTable : public ChartTable {
 public:
  /// Makes the workshop before it is opened.
  using Make = std::function<void(document::Edit&)>;
  explicit PeopleTable(const std::string& step, const Make& make = {}, Size size = {},
                       const std::string& language = "nl")
      : ChartTable(made(make), step, size, language) {}

  const journey::Stakeholder& who(const std::string& name) {
    for (const journey::Stakeholder& one : workshop().stakeholders)
      if (one.name == name) return one;
    throw std::runtime_error("nobody is called " + name);
  }
  std::string card(const std::string& name) { return "stakeholder/" + std::to_string(who(name).id.value); }
  const journey::Persona& persona(const std::string& name) {
    for (const journey::Persona& one : workshop().personas)
      if (one.name == name) return one;
    throw std::runtime_error("nobody is called " + name);
  }
  std::string of(const std::string& name) { return "persona/" + std::to_string(persona(name).id.value); }
  /// A part of the sheet as a place on the table.
  base::Point sheet(double x, double y) {
    const base::Rect all = box("stakeholders/sheet");
    return {all.x + x * all.w, all.y + y * all.h};
  }
  std::size_t events() { return document().history().events().size(); }

  static base::Id<journey::Stakeholder> put(document::Edit& edit, const std::string& name, double x,
                                            double y) {
    base::Id<journey::Stakeholder> id;
    document::addStakeholder(name, x, y, &id)(edit);
    return id;
  }
  static base::Id<journey::Persona> persona(document::Edit& edit, const std::string& name) {
    base::Id<journey::Persona> id;
    document::addPersona(name, &id)(edit);
    return id;
  }

  /// The permit workshop with what `make` adds to it.
  static journey::Workshop made(const Make& make) {
    journey::Workshop workshop = permit();
    base::Ids ids{91};
    document::Edit edit(workshop, ids, 1790000000000, {});
    if (make) make(edit);
    return workshop;
  }
};

} // namespace support
