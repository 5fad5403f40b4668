#include "document/ideas.hpp"

#include "document/order.hpp"
#include "document/record_deeds.hpp"
#include "document/text_kind.hpp"
#include "journey/ideas.hpp"

#include <algorithm>

namespace document {

using journey::Dot;
using journey::Idea;
using journey::IdeaLink;
using journey::Participant;
using journey::Touchpoint;

namespace {

/// There, and shared or of who does it.
Outcome checkMine(const Edit& edit, Id<Idea> id) {
  const Idea* idea = living(edit, id);
  if (idea == nullptr) return refusedGone();
  return idea->shared || isDoneBy(edit, idea->author) ? Outcome{} : refused("refusal.not_yours");
}

Outcome checkShared(const Edit& edit, Id<Idea> id) {
  const Idea* idea = living(edit, id);
  if (idea == nullptr) return refusedGone();
  return idea->shared ? Outcome{} : refused("refusal.not_shared");
}

void put(Edit& edit, Id<Idea> idea, double x, double y) {
  edit.set(idea, &Idea::x, std::clamp(x, 0.0, 1.0));
  edit.set(idea, &Idea::y, std::clamp(y, 0.0, 1.0));
}

const Dot* dotOf(const Edit& edit, Id<Participant> who, Id<Idea> idea) {
  for (const Dot& dot : edit.now().dots)
    if (!dot.gone && dot.idea == idea && dot.participant == who) return &dot;
  return nullptr;
}

} // namespace

Deed addIdea(Id<Participant> author, const std::string& text, Id<Idea>* made) {
  return Deed("deed.add_idea", [=](Edit& edit) -> Outcome {
    std::string clean;
    if (auto no = cleanText(text, noteLimit, Blank::Refused, clean)) return no;
    if (living(edit, author) == nullptr) return refusedGone();
    if (!isDoneBy(edit, author)) return refused("refusal.not_yours");
    const double rank = Row<Idea>(edit, {}, [](auto&) { return true; }).rankAtEnd();
    const auto id = edit.add<Idea>();
    edit.set(id, &Idea::text, clean);
    edit.set(id, &Idea::author, author);
    edit.set(id, &Idea::rank, rank);
    giveMade(made, id);
    return {};
  });
}

Deed writeIdea(Id<Idea> idea, const std::string& text) {
  return Deed("deed.write_idea", [=](Edit& edit) -> Outcome {
    if (auto no = checkMine(edit, idea)) return no;
    return writeField(edit, idea, &Idea::text, text, noteLimit);
  });
}

Deed shareIdea(Id<Idea> idea, double x, double y) {
  return Deed("deed.share_idea", [=](Edit& edit) -> Outcome {
    if (auto no = checkPlace(x, y)) return no;
    if (auto no = checkMine(edit, idea)) return no;
    edit.set(idea, &Idea::shared, true);
    put(edit, idea, x, y);
    return {};
  });
}

Deed takeIdeaBack(Id<Idea> id) {
  return Deed("deed.take_idea_back", [=](Edit& edit) -> Outcome {
    const Idea* idea = living(edit, id);
    if (idea == nullptr) return refusedGone();
    if (!isDoneBy(edit, idea->author)) return refused("refusal.not_yours");
    if (dotsOn(edit.now(), id) > 0 || !roundsOf(edit.now(), id).empty())
      return refused("refusal.idea_in_use");
    edit.set(id, &Idea::shared, false);
    edit.set(id, &Idea::angle, 0.0);
    return {};
  });
}

Deed moveIdea(Id<Idea> idea, double x, double y, double angle) {
  return Deed("deed.move_idea", [=](Edit& edit) -> Outcome {
    if (auto no = checkPlace(x, y, angle)) return no;
    if (auto no = checkShared(edit, idea)) return no;
    put(edit, idea, x, y);
    return turnRecord(edit, idea, angle);
  });
}

Deed linkIdea(Id<Idea> idea, Id<Touchpoint> touchpoint, bool on) {
  return Deed("deed.link_idea", [=](Edit& edit) -> Outcome {
    if (auto no = checkMine(edit, idea)) return no;
    if (living(edit, touchpoint) == nullptr) return refusedGone();
    for (const IdeaLink& link : edit.now().ideaLinks)
      if (link.idea == idea && link.touchpoint == touchpoint) {
        edit.set(link.id, &IdeaLink::gone, !on);
        return {};
      }
    if (!on) return {};
    const auto id = edit.add<IdeaLink>();
    edit.set(id, &IdeaLink::idea, idea);
    edit.set(id, &IdeaLink::touchpoint, touchpoint);
    return {};
  });
}

Deed giveDot(Id<Participant> who, Id<Idea> idea) {
  return Deed("deed.give_dot", [=](Edit& edit) -> Outcome {
    if (auto no = checkShared(edit, idea)) return no;
    if (auto no = checkAtTable(edit, who)) return no;
    if (dotsLeft(edit.now(), who) == 0) return refused("refusal.no_dots_left");
    const auto id = edit.add<Dot>();
    edit.set(id, &Dot::idea, idea);
    edit.set(id, &Dot::participant, who);
    return {};
  });
}

Deed takeDot(Id<Participant> who, Id<Idea> idea) {
  return Deed("deed.take_dot", [=](Edit& edit) -> Outcome {
    if (auto no = checkShared(edit, idea)) return no;
    if (auto no = checkAtTable(edit, who)) return no;
    const Dot* dot = dotOf(edit, who, idea);
    return dot == nullptr ? refused("refusal.no_dot_here") : bin(edit, dot->id);
  });
}

Deed writeWhy(Id<Idea> idea, const std::string& why) {
  return Deed("deed.write_why", [=](Edit& edit) -> Outcome {
    if (auto no = checkMine(edit, idea)) return no;
    return writeField(edit, idea, &Idea::why, why, noteLimit, Blank::Allowed);
  });
}

Deed binIdea(Id<Idea> idea) {
  return Deed("deed.bin_idea", [=](Edit& edit) -> Outcome {
    if (auto no = checkMine(edit, idea)) return no;
    return bin(edit, idea);
  });
}

Deed restoreIdea(Id<Idea> id) {
  return Deed("deed.restore_idea", [=](Edit& edit) -> Outcome {
    const Idea* idea = edit.now().ideas.find(id);
    if (idea == nullptr) return refusedGone();
    if (!idea->shared && !isDoneBy(edit, idea->author)) return refused("refusal.not_yours");
    if (!idea->gone) return {};
    // Who spent their dots elsewhere meanwhile has none left for this one.
    for (const Participant& who : edit.now().participants) {
      const std::int64_t on = dotsOn(edit.now(), id, who.id), left = dotsLeft(edit.now(), who.id);
      for (std::int64_t over = on - left; over > 0; --over)
        edit.set(dotOf(edit, who.id, id)->id, &Dot::gone, true);
    }
    return restore(edit, id);
  });
}

const TextKind text::newIdea{.name = "new_idea",
                             .finish =
                                 [](const Draft& draft, std::int64_t* made) {
                                   return makeNew<Idea>(draft, made, [draft](Id<Idea>* id) {
                                     return addIdea(draft.writer, draft.text, id);
                                   });
                                 },
                             .follows = TextKind::Follows::AtTheTable};
const TextKind text::idea{.name = "idea", .start = Begin<&Idea::text>::with, .finish = End<writeIdea>::by};
const TextKind text::why{.name = "why", .start = Begin<&Idea::why>::with, .finish = End<writeWhy>::by};

} // namespace document
