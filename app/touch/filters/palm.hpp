#pragma once
// Palms, forearms and things put on the table are no fingers: they are ignored until they are lifted.
#include "touch/filters/stage.hpp"

#include <map>
#include <vector>

namespace touch {

/// A palm is a contact that is too large, where the device tells sizes, or one of more contacts at once than
/// the tips of a hand can make so near to each other: an IR frame sees a forearm as a row of small ones.
class Palm : public Stage {
 public:
  static constexpr std::size_t mostFingers = 3;     ///< more than these,
  static constexpr double clusterWidth = 60;        ///< each within so many millimetres of each other,
  static constexpr base::Seconds clusterTime = 0.1; ///< and come within this time, are a palm

  /// Millimetres; contacts wider or higher than this are no fingers.
  explicit Palm(double palmSize) : palmSize_(palmSize) {}
  void feed(const Contact& contact, const Give& give) override;
  bool ignores(ContactId contact) const override;

 private:
  struct Down {
    base::Point start;
    base::Seconds began;
    Contact last;
    bool ignored = false;
  };
  void ignore(Down& down, base::Seconds now, const Give& give);
  std::vector<ContactId> cluster(const Contact& newest) const;
  bool isLarge(const Contact& contact) const;

  double palmSize_;
  std::map<ContactId, Down> down_;
};

} // namespace touch
