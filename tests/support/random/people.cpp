// Stakeholders, what relates them, and personas.
#include "document/personas.hpp"
#include "document/stakeholders.hpp"
#include "support/random/inner.hpp"

namespace support {

using namespace document;
using namespace journey;

Choice RandomDeeds::Inner::stakeholder() {
  const auto by = present();
  const auto it = any<Stakeholder>(), other = any<Stakeholder>();
  const auto relation = any<Relation>();
  const double x = real(-0.1, 1.1), y = real(-0.1, 1.1), angle = real(-500, 500);
  const auto strength = static_cast<std::int64_t>(below(5));
  constexpr std::string Stakeholder::*fields[] = {&Stakeholder::name, &Stakeholder::give, &Stakeholder::get};
  const auto field = fields[below(std::size(fields))];
  const std::string words = text();
  const bool on = coin();
  switch (below(13)) {
  case 0:
  case 1:
  case 2: return {by, addStakeholder(words, x, y)};
  case 3: return {by, writeStakeholder(it, field, words)};
  case 4: return {by, setStrength(it, on ? &Stakeholder::giveStrength : &Stakeholder::getStrength, strength)};
  case 5:
  case 6: return {by, on ? moveStakeholder(it, x, y) : turnStakeholder(it, angle)};
  case 7: return {by, binStakeholder(it)};
  case 8: return {by, restoreStakeholder(it)};
  case 9:
  case 10: return {by, relate(it, other)};
  case 11: return {by, writeRelation(relation, words)};
  default: return {by, binRelation(relation)};
  }
}

Choice RandomDeeds::Inner::persona() {
  const auto by = present();
  const auto it = any<Persona>();
  constexpr std::string Persona::*fields[] = {&Persona::name, &Persona::about,    &Persona::quote,
                                              &Persona::now,  &Persona::ambition, &Persona::outcome};
  const auto field = fields[below(std::size(fields))];
  const auto face = static_cast<Portrait>(below(enumerators<Portrait>.size()));
  const std::string words = text(), share = coin() ? words : std::to_string(below(130)) + " %";
  const bool odd = words.size() % 2 == 1;
  const double away = static_cast<double>(words.size()); // one point of the square, or far out of it
  const journey::Ink strokes{{{50 * away, 20}, {400, 900 - 60 * away}}};
  switch (below(8)) {
  case 0:
  case 1: return {by, addPersona(words)};
  case 2: return {by, writePersona(it, field, words)};
  case 3: return {by, drawPortrait(it, strokes)};
  case 4: return {by, words.size() % 3 == 2 ? showPicture(it, words) : writeShare(it, share)};
  case 5: return {by, odd ? setPortrait(it, face) : showLikeness(it, journey::Likeness::Drawing)};
  case 6: return {by, odd ? binPersona(it) : clearDrawing(it)};
  default: return {by, odd ? restorePersona(it) : takeStroke(it)};
  }
}

} // namespace support
