#pragma once
// What happens to the contacts of one device on their way to the router, in this order: watchdog,
// calibration, twins, palm, rest, flicker, jitter. The watchdog comes first, so that what it cancels is
// cancelled in all the others too.
#include "touch/source.hpp"

#include <memory>

namespace touch {

class Twins;

/// Contacts of one device in, contacts for the router out. Each stage is a small class in filters/.
class Filters {
 public:
  struct Settings {
    base::Transform calibration{}; ///< from a source's millimetres to the table's
    base::Size table{};            ///< where things lie at the edge; empty: nowhere
    double palmSize = 35; ///< millimetres: larger contacts are no fingers, where the device tells size
    base::Seconds flickerTime = 0.03; ///< a contact that vanishes and returns this soon,
    double flickerDistance = 8;       ///< this near (millimetres), goes on
    base::Seconds silence = 5; ///< watchdog: a source silent this long with fingers down: they are cancelled.
                               ///< 0 for sources that are silent while fingers are still (X11, mouse)
    double jitterCutoff =
        1.5;                  ///< 1-euro filter (Casiez, Roussel and Vogel 2012): minimum cutoff, Hz; 0: none
    double jitterBeta = 0.05; ///< and its speed coefficient
  };
  Filters();
  /// `twins`, where given, compares with the fingers of other devices and must outlive it.
  explicit Filters(Settings settings, Twins* twins = nullptr);
  ~Filters();
  Filters(Filters&&) noexcept;
  Filters& operator=(Filters&&) noexcept;

  /// One contact in; gives what comes out of the last stage.
  void feed(const Contact& contact, const std::function<void(const Contact&)>& give);
  /// Lets time pass: ends that were held back for flicker come out, silent sources are cancelled.
  /// Returns when to be called next, if something waits.
  std::optional<base::Seconds> tick(base::Seconds now, const std::function<void(const Contact&)>& give);
  /// Another window, or another calibration: for what comes from now on.
  void place(base::Size table, const base::Transform& calibration);
  /// Whether a contact that is down is taken for something else than a finger, or for the finger of another
  /// device.
  bool ignores(ContactId contact) const;

 private:
  struct Stages;
  std::unique_ptr<Stages> stages_;
};

} // namespace touch
