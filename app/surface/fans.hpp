#pragma once
// The piles that people fanned out, each turned towards whoever did it.
#include "surface/hands.hpp"
#include "surface/names.hpp"

#include <functional>
#include <map>

namespace surface {

class Fans {
 public:
  struct Fan {
    double facing = 0; ///< radians
    Id<Participant> by{};
    Rect lies{}; ///< where it was drawn, table millimetres
  };
  void open(CardRef pile, double facing, Id<Participant> by) { all_[pile] = {.facing = facing, .by = by}; }
  void fold(CardRef pile) { all_.erase(pile); }
  /// Folds all of which this is true; how many those were.
  std::size_t foldWhere(const std::function<bool(CardRef, const Fan&)>& isMeant) {
    return std::erase_if(all_, [&](const auto& one) { return isMeant(one.first, one.second); });
  }
  void clear() { all_.clear(); }
  bool isOpen(CardRef pile) const { return all_.contains(pile); }
  const Fan& of(CardRef pile) const { return all_.at(pile); }
  void setLies(CardRef pile, const Rect& lies) { all_.at(pile).lies = lies; }
  const std::map<CardRef, Fan>& all() const { return all_; }

 private:
  std::map<CardRef, Fan> all_{};
};

} // namespace surface
