// Anything that somebody writes, finished.
#include "document/drafts.hpp"
#include "document/text_kind.hpp"
#include "support/random/inner.hpp"

namespace support {

using namespace document;
using namespace journey;

Choice RandomDeeds::Inner::draft() {
  Draft out;
  out.writer = present();
  const auto kinds = document::textKinds();
  out.what = kinds[below(kinds.size())];
  const std::int64_t ids[] = {any<Touchpoint>().value, any<Step>().value,        any<Stage>().value,
                              any<Pile>().value,       any<Participant>().value, any<Idea>().value,
                              any<Note>().value,       any<Stakeholder>().value, any<Relation>().value,
                              any<Persona>().value,    any<Inquiry>().value,     any<FollowUp>().value,
                              any<Source>().value,     any<Evidence>().value};
  constexpr std::string_view names[] = {"goal_measure", "nonsense",  "get",        "quote",  "share",
                                        "remedy",       "lasts",     "frontstage", "wanted", "cause",
                                        "due",          "follow_up", "department"};
  out.about = ids[below(std::size(ids))];
  out.beside = ids[below(std::size(ids))];
  out.field = names[below(std::size(names))];
  out.channel = coin() ? any<Channel>().value : static_cast<std::int64_t>(below(6));
  out.x = real(0, 1000);
  out.text = text();
  return {out.writer, finish(out)};
}

} // namespace support
