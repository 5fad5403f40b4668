#pragma once
// What somebody does: its name in the history and its work together. Every deed is made by one function, in
// one header per kind of thing (stages.hpp, notes.hpp, ...), and is done by Document::perform.
//
// Its work does all of it or refuses. A deed that makes something gives its id through a last parameter,
// `made`, when it is done. Texts are made valid UTF-8 and trimmed; one that is too long is refused, never
// cut. Deeds on what is gone or unknown are refused with "refusal.gone": fingers are slower than other
// people.
#include "document/edit.hpp"
#include "journey/refusal.hpp"

#include <functional>
#include <string_view>
#include <utility>
#include <vector>

namespace document {

using base::Id;

class Deed {
 public:
  using Work = std::function<journey::Outcome(Edit&)>;
  /// `name` is the id of a text, a literal: "deed.move_note", "{0} moved a note" with {0} who did it.
  Deed(std::string_view name, Work work) : name_(name), work_(std::move(work)) {}

  std::string_view name() const { return name_; }
  journey::Outcome operator()(Edit& edit) const { return work_(edit); }

  /// Both as one deed, by the name of this one.
  Deed then(Deed next) const {
    return {name_, [first = work_, next = std::move(next)](Edit& edit) {
              const journey::Outcome refused = first(edit);
              return refused ? refused : next(edit);
            }};
  }
  /// The same by another name.
  Deed as(std::string_view name) const { return {name, work_}; }

 private:
  std::string_view name_;
  Work work_;
};

/// All of them as one deed, by the name of the first; there is one at least.
inline Deed together(const std::vector<Deed>& deeds) {
  Deed all = deeds.front();
  for (std::size_t i = 1; i < deeds.size(); ++i) all = all.then(deeds[i]);
  return all;
}

} // namespace document
