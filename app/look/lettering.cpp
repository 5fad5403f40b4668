#include "look/lettering.hpp"

#include "base/utf8.hpp"
#include "look/balance.hpp"
#include "look/breaks.hpp"
#include "look/setting_inner.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <unordered_map>

namespace look {
namespace {

constexpr double smallestFont = 1, largestFont = 2000; // pixels; beyond them fonts are not sensible
constexpr double shrinking = 0.93;                     // from one size that is tried to the next
constexpr double tolerance = 0.5;                      // pixels

PangoWeight pangoWeight(Weight weight) {
  switch (weight) {
  case Weight::Regular: return PANGO_WEIGHT_NORMAL;
  case Weight::Medium: return PANGO_WEIGHT_MEDIUM;
  case Weight::SemiBold: return PANGO_WEIGHT_SEMIBOLD;
  case Weight::Bold: return PANGO_WEIGHT_BOLD;
  }
  return PANGO_WEIGHT_NORMAL;
}

struct FreeFont {
  void operator()(PangoFontDescription* font) const { pango_font_description_free(font); }
};

/// Digits of one width, so that a time that runs stays where it is and scores stand below each other.
void setDigits(PangoLayout* layout, std::string_view text) {
  if (std::ranges::none_of(text, [](char c) { return g_ascii_isdigit(c) != 0; })) return;
  PangoAttrList* attributes = pango_attr_list_new();
  pango_attr_list_insert(attributes, pango_attr_font_features_new("tnum=1"));
  pango_layout_set_attributes(layout, attributes);
  pango_attr_list_unref(attributes);
}

/// From the wanted font size down to the smallest, each a little smaller than the one before.
std::vector<double> sizesToTry(double wanted, double smallest) {
  std::vector<double> sizes;
  for (double size = wanted; size > smallest * 1.01; size *= shrinking) sizes.push_back(size);
  sizes.push_back(std::min(wanted, smallest));
  return sizes;
}

/// A number within the limits of fonts; what is none is the lower limit.
double fontSizeOf(double capHeight, double unit) {
  const double size = capHeight / Lettering::capOverSize * unit;
  return std::isnan(size) ? smallestFont : std::clamp(size, smallestFont, largestFont);
}

} // namespace

struct Lettering::Inner {
  double unit;
  std::unique_ptr<PangoFontMap, Unref> fonts{pango_cairo_font_map_new()}; // the default one is the thread's
  std::unique_ptr<PangoContext, Unref> context{pango_font_map_create_context(fonts.get())};
  std::map<std::string, Hyphens, std::less<>> hyphens{};
  std::size_t remembers;
  using Known = std::unordered_map<std::string, std::shared_ptr<Setting::Inner>>;
  Known known{};
  /// At one size each: what is measured first is drawn in another box, at the same width.
  mutable Known knownAtSize{};

  std::map<std::pair<Icon, double>, std::shared_ptr<Setting::Inner>> icons{}; ///< of few sizes

  /// What does not change while a size is looked for.
  struct Task {
    std::string_view text;
    double width, height; ///< pixels, 0: free
    TextStyle style;
    const Hyphens& hyphens;
  };
  using Set = std::shared_ptr<Setting::Inner>; ///< never changed once it is known

  Inner(double unitPixels, std::size_t settings);
  const Hyphens& hyphensOf(std::string_view language);
  Set layOut(const Task& task, const char* family, double size, Words words) const;
  /// Its lines no wider than this.
  Set layOut(const Task& task, const char* family, double size, Words words, double width) const;
  /// What is remembered of this size, or set so.
  Set atSize(const Task& task, double size) const;
  Set hyphenated(const Task& task, double size, bool breakAnywhere) const;
  static std::string keyOf(const Task& task, double size);
  /// Not more than so many.
  void remember(Known& in, std::string key, Set set) const {
    if (in.size() >= remembers) in.clear();
    in.emplace(std::move(key), std::move(set));
  }
  Set fitted(Task& task, const std::vector<double>& sizes) const;
  Set cutToFit(const Task& task, double size) const;
  static Task part(const Task& task, std::string_view text) {
    return {text, task.width, task.height, task.style, task.hyphens};
  }
  static std::size_t mostBytes(const Task& task, double size);
  Set balanced(const Task& task, Set set) const;
  static bool isTooWide(const Task& task, const Setting::Inner& set) {
    return task.width > 0 && set.width() > task.width + tolerance;
  }
  static bool fits(const Task& task, const Setting::Inner& set) {
    return !isTooWide(task, set) && (task.height <= 0 || set.height() <= task.height + tolerance);
  }
};

Lettering::Inner::Inner(double unitPixels, std::size_t settings) : unit(unitPixels), remembers(settings) {
  // Letters keep their shape and their width at every size, so that lines break at the same places.
  cairo_font_options_t* options = cairo_font_options_create();
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_SLIGHT);
  cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options(context.get(), options);
  cairo_font_options_destroy(options);
  pango_context_set_round_glyph_positions(context.get(), FALSE);
}

const Hyphens& Lettering::Inner::hyphensOf(std::string_view language) {
  auto found = hyphens.find(language);
  if (found == hyphens.end()) found = hyphens.emplace(std::string(language), Hyphens(language)).first;
  return found->second;
}

Lettering::Inner::Set Lettering::Inner::layOut(const Task& task, const char* family, double size,
                                               Words words) const {
  return layOut(task, family, size, std::move(words), task.width);
}

Lettering::Inner::Set Lettering::Inner::layOut(const Task& task, const char* family, double size, Words words,
                                               double width) const {
  const std::unique_ptr<PangoFontDescription, FreeFont> font(pango_font_description_new());
  pango_font_description_set_family_static(font.get(), family);
  pango_font_description_set_weight(font.get(), pangoWeight(task.style.weight));
  pango_font_description_set_absolute_size(font.get(), size * PANGO_SCALE);

  std::shared_ptr<PangoLayout> layout(pango_layout_new(context.get()), Unref{});
  pango_layout_set_font_description(layout.get(), font.get());
  pango_layout_set_text(layout.get(), words.text.data(), static_cast<int>(words.text.size()));
  setDigits(layout.get(), words.text);
  pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD);
  if (width > 0) pango_layout_set_width(layout.get(), static_cast<int>(std::min(width, 1e5) * PANGO_SCALE));

  auto set = std::make_shared<Setting::Inner>(Setting::Inner{.layout = std::move(layout),
                                                             .words = std::move(words),
                                                             .unit = unit,
                                                             .fontSize = size,
                                                             .boxWidth = task.width,
                                                             .leading = size * task.style.leading,
                                                             .cap = capOverSize,
                                                             .shown = task.text.size()});
  set->place(task.style.align);
  return set;
}

/// Set at this size, with breaks in the words that are too long for a line.
Lettering::Inner::Set Lettering::Inner::hyphenated(const Task& task, double size, bool breakAnywhere) const {
  Set set = layOut(task, "Inter", size, Words(task.text, {}));
  const auto broken = [&](auto breaksOf) {
    std::vector<Break> breaks = set->words.breaks;
    for (const auto& line : set->lines) {
      if (line.width <= task.width + tolerance) continue;
      // Pango broke wherever it may: a line that is still too wide is one word, perhaps with punctuation.
      const auto start = static_cast<std::size_t>(line.line->start_index);
      const std::size_t from = set->words.toGiven(start),
                        to = set->words.toGiven(start + static_cast<std::size_t>(line.line->length));
      const std::vector<Break> more = breaksOf(from, to);
      breaks.insert(breaks.end(), more.begin(), more.end());
    }
    if (breaks.size() == set->words.breaks.size()) return;
    std::ranges::sort(breaks, {}, &Break::at);
    set = layOut(task, "Inter", size, Words(task.text, std::move(breaks)));
  };
  if (isTooWide(task, *set))
    broken([&](std::size_t from, std::size_t to) { return breaksIn(task.text, from, to, task.hyphens); });
  if (breakAnywhere && isTooWide(task, *set))
    broken([&](std::size_t from, std::size_t to) { return breaksAnywhere(task.text, from, to); });
  return set;
}

/// More than so much of a text cannot be in the box: its letters are narrower than any font's.
std::size_t Lettering::Inner::mostBytes(const Task& task, double size) {
  constexpr double narrowest = 0.2, bytes = 4, mostRows = 2000, oneLine = 20000;
  if (task.width <= 0) return static_cast<std::size_t>(oneLine);
  const double leading = size * task.style.leading;
  const double rows =
      task.height > 0 ? std::clamp((task.height + tolerance) / leading, 1.0, mostRows) : mostRows;
  return static_cast<std::size_t>(std::min(1e6, rows * (task.width / (size * narrowest) + 2) * bytes) + 64);
}

/// As much as the box holds, and an ellipsis.
Lettering::Inner::Set Lettering::Inner::cutToFit(const Task& task, double size) const {
  const double leading = size * task.style.leading;
  const auto rows =
      task.height > 0
          ? std::max<std::size_t>(1, static_cast<std::size_t>((task.height + tolerance) / leading))
          : std::size_t{100000};
  const std::string_view text = base::cutUtf8(task.text, mostBytes(task, size));
  const auto setTo = [&](std::size_t end) {
    while (end > 0 && g_ascii_isspace(text[end - 1]) != 0) --end;
    const std::string shown = std::string(text.substr(0, end)) + "\u2026";
    Set set = hyphenated(part(task, shown), size, true);
    set->shown = end;
    set->cut = true;
    return set;
  };
  const auto fine = [&](const Setting::Inner& set) {
    return set.lines.size() <= rows && !isTooWide(task, set);
  };

  std::vector<std::size_t> ends; // where the text may be cut
  for (std::size_t at = 0; at < text.size(); at = base::nextCharacter(text, at)) ends.push_back(at);
  if (text.size() < task.text.size()) ends.push_back(text.size());
  // The longest one that fits; more never fits where less does not.
  std::size_t low = 0, high = ends.size();
  Set best = setTo(0);
  const auto tryAt = [&](std::size_t middle) {
    Set set = setTo(ends[middle]);
    const bool fits = fine(*set);
    if (fits) best = std::move(set);
    (fits ? low : high) = middle;
  };
  // Without the ellipsis it ends where the first line begins that has no room: a few letters before that.
  const Set all = hyphenated(task.text.size() > text.size() ? part(task, text) : task, size, true);
  if (all->lines.size() > rows) {
    const std::size_t end = all->words.toGiven(static_cast<std::size_t>(all->lines[rows].line->start_index));
    high = static_cast<std::size_t>(std::ranges::upper_bound(ends, end) - ends.begin());
    constexpr std::size_t fewLetters = 16;
    if (high > fewLetters) tryAt(high - fewLetters);
  }
  while (low + 1 < high) tryAt((low + high) / 2);
  return best;
}

/// The lines of a short centred text made about equally long: the narrowest setting that needs no more lines.
Lettering::Inner::Set Lettering::Inner::balanced(const Task& task, Set set) const {
  constexpr std::size_t fewLines = 6; // a longer text is read, not looked at
  const std::size_t count = set->lines.size();
  if (task.style.align != Align::Centre || task.width <= 0 || count < 2 || count > fewLines || set->cut)
    return set;
  const auto shortest = std::min_element(set->lines.begin(), set->lines.end(),
                                         [](const auto& a, const auto& b) { return a.width < b.width; });
  if (shortest->width > 0.75 * set->width()) return set;

  const auto brokenAt = [&](double width) { return layOut(task, "Inter", set->fontSize, set->words, width); };
  const auto isFine = [&](const Set& other, double width) {
    return other->lines.size() == count && other->width() <= width + tolerance;
  };
  const auto narrowest = [&](const auto& isFineAt) {
    double narrow = task.width / 3, wide = task.width;
    for (int i = 0; i < 4; ++i) {
      const double middle = (narrow + wide) / 2;
      (isFineAt(middle) ? wide : narrow) = middle;
    }
    return wide;
  };
  if (const auto pieces = piecesOf(set->layout.get(), set->words)) {
    const double wide = narrowest([&](double width) { return linesOf(*pieces, width, tolerance) == count; });
    if (wide == task.width) return set;
    if (Set narrow = brokenAt(wide); isFine(narrow, wide)) return narrow;
  }
  return brokenAt(narrowest([&](double width) { return isFine(brokenAt(width), width); }));
}

namespace {

/// Everything that a setting depends on.
std::string keyOf(std::string_view text, base::Size box, const TextStyle& style, double smallest,
                  std::string_view language) {
  std::string key(text);
  const double numbers[] = {box.w,
                            box.h,
                            style.capHeight,
                            style.leading,
                            smallest,
                            static_cast<double>(style.weight),
                            static_cast<double>(style.align)};
  key.append(reinterpret_cast<const char*>(numbers), sizeof numbers);
  return key.append(language);
}

} // namespace

/// Everything that a setting at one size depends on, but for where its lines begin.
std::string Lettering::Inner::keyOf(const Task& task, double size) {
  std::string key(task.text);
  const double numbers[] = {task.width, size, task.style.leading, static_cast<double>(task.style.weight)};
  key.append(reinterpret_cast<const char*>(numbers), sizeof numbers);
  const auto hyphens = reinterpret_cast<std::uintptr_t>(&task.hyphens); // one of each language
  return key.append(reinterpret_cast<const char*>(&hyphens), sizeof hyphens);
}

Lettering::Lettering(double unitPixels, std::size_t remembers)
    : inner_(std::make_unique<Inner>(unitPixels, remembers)) {}
Lettering::~Lettering() = default;

Lettering::Inner::Set Lettering::Inner::atSize(const Task& task, double size) const {
  if (remembers == 0) return hyphenated(task, size, false);
  std::string key = keyOf(task, size);
  if (const auto at = knownAtSize.find(key); at != knownAtSize.end()) {
    if (at->second->align == task.style.align) return at->second;
    auto placed = std::make_shared<Setting::Inner>(*at->second);
    placed->place(task.style.align);
    return placed;
  }
  Set set = hyphenated(task, size, false);
  remember(knownAtSize, std::move(key), set);
  return set;
}

Lettering::Inner::Set Lettering::Inner::fitted(Task& task, const std::vector<double>& sizes) const {
  if (task.text.size() > mostBytes(task, sizes.back())) return cutToFit(task, sizes.back());
  // Nearly always the first one fits; otherwise the largest that does is looked for by halving.
  Set best = atSize(task, sizes.front());
  if (fits(task, *best)) return best;
  best.reset();
  std::size_t low = 1, high = sizes.size(); // everything before low is too large
  while (low < high) {
    const std::size_t middle = (low + high) / 2;
    Set set = atSize(task, sizes[middle]);
    if (fits(task, *set)) {
      best = std::move(set);
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  if (best != nullptr) return best;
  best = hyphenated(task, sizes.back(), true);
  return fits(task, *best) ? std::move(best) : cutToFit(task, sizes.back());
}

Setting Lettering::set(std::string_view given, base::Size box, const TextStyle& style,
                       double smallestCapHeight, std::string_view language) {
  std::string key;
  if (inner_->remembers > 0) {
    key = keyOf(given, box, style, smallestCapHeight, language);
    if (const auto at = inner_->known.find(key); at != inner_->known.end()) return Setting(at->second);
  }
  std::string text = base::isValidUtf8(given) ? std::string(given) : base::cleanUtf8(given);
  if (box.w <= 0) std::replace(text.begin(), text.end(), '\n', ' ');
  Inner::Task task{text, std::max(0.0, box.w) * inner_->unit, std::max(0.0, box.h) * inner_->unit, style,
                   inner_->hyphensOf(language)};
  if (!(style.leading > 0.5 && style.leading < 10)) task.style.leading = TextStyle{}.leading;

  const auto sizes =
      sizesToTry(fontSizeOf(style.capHeight, inner_->unit), fontSizeOf(smallestCapHeight, inner_->unit));
  Inner::Set set = inner_->balanced(task, inner_->fitted(task, sizes));
  if (inner_->remembers > 0) inner_->remember(inner_->known, std::move(key), set);
  return Setting(std::move(set));
}

Setting Lettering::set(Icon icon, double size) {
  const auto known = inner_->icons.find({icon, size});
  if (known != inner_->icons.end()) return Setting(known->second);
  static const Hyphens none{""};
  const Inner::Task task{
      glyph(icon), 0, 0, {.weight = Weight::Regular, .align = Align::Centre, .leading = 1}, none};
  const std::string family(iconFamily());
  Inner::Set set = inner_->layOut(
      task, family.c_str(), std::clamp(size * inner_->unit, smallestFont, largestFont), Words(task.text, {}));
  // A glyph fills its em square, from the top of the line's box to its bottom.
  set->cap = 1;
  if (inner_->remembers > 0) inner_->icons.emplace(std::pair{icon, size}, set);
  return Setting(std::move(set));
}

} // namespace look
