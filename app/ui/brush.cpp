#include "ui/brush.hpp"

#include "ui/gl.hpp"
#include "ui/path.hpp"

#include <backends/imgui_impl_opengl3.h>

#include <algorithm>
#include <stdexcept>
#include <type_traits>

namespace ui {
namespace {

void clear(const std::vector<PixelRect>& rects, look::Colour ground, int height) {
  glClearColor(static_cast<float>(ground.r) / 255, static_cast<float>(ground.g) / 255,
               static_cast<float>(ground.b) / 255, 1);
  glEnable(GL_SCISSOR_TEST);
  for (const PixelRect& rect : rects) {
    glScissor(rect.left, height - rect.bottom, rect.right - rect.left, rect.bottom - rect.top);
    glClear(GL_COLOR_BUFFER_BIT);
  }
  glDisable(GL_SCISSOR_TEST);
}

/// Every command of the list once for each rectangle that it reaches.
void confine(ImDrawList& list, const std::vector<PixelRect>& rects) {
  ImVector<ImDrawCmd> confined;
  for (const ImDrawCmd& command : list.CmdBuffer) {
    if (command.ElemCount == 0 && command.UserCallback == nullptr) continue;
    for (const PixelRect& rect : rects) {
      ImDrawCmd part = command;
      part.ClipRect = {std::max(command.ClipRect.x, static_cast<float>(rect.left)),
                       std::max(command.ClipRect.y, static_cast<float>(rect.top)),
                       std::min(command.ClipRect.z, static_cast<float>(rect.right)),
                       std::min(command.ClipRect.w, static_cast<float>(rect.bottom))};
      if (part.ClipRect.x < part.ClipRect.z && part.ClipRect.y < part.ClipRect.w) confined.push_back(part);
    }
  }
  list.CmdBuffer.swap(confined);
}

/// An array of the caller's up to Dear ImGui 1.89.7, a list of its own since.
template <class Lists> void setLists(Lists& to, std::vector<ImDrawList*>& lists) {
  if constexpr (std::is_pointer_v<Lists>) {
    to = lists.data();
  } else {
    to.resize(static_cast<int>(lists.size()));
    std::ranges::copy(lists, to.begin());
  }
}

} // namespace

Brush::Brush() : context_(ImGui::CreateContext()) {
  ImGui::SetCurrentContext(context_);
  ImGui::GetIO().IniFilename = nullptr;
  // Core contexts refuse the older language that the renderer asks for unless told.
  if (!ImGui_ImplOpenGL3_Init("#version 150")) {
    ImGui::DestroyContext(context_);
    throw std::runtime_error("OpenGL could not be loaded");
  }
  const bool large = (ImGui::GetIO().BackendFlags & ImGuiBackendFlags_RendererHasVtxOffset) != 0;
  if (!large || !ImGui_ImplOpenGL3_CreateDeviceObjects()) {
    ImGui_ImplOpenGL3_Shutdown();
    ImGui::DestroyContext(context_);
    throw std::runtime_error("OpenGL 3.2 is needed");
  }
  shared_.TexUvWhitePixel = whiteTexel();
  shared_.InitialFlags =
      ImDrawListFlags_AntiAliasedLines | ImDrawListFlags_AntiAliasedFill | ImDrawListFlags_AllowVtxOffset;
}

Brush::~Brush() {
  ImGui::SetCurrentContext(context_);
  lists_.clear();
  ImGui_ImplOpenGL3_Shutdown();
  ImGui::DestroyContext(context_);
}

ImDrawList& Brush::list(const PixelRect& bounds, unsigned texture) {
  if (used_ == lists_.size()) lists_.push_back(std::make_unique<ImDrawList>(&shared_));
  ImDrawList& list = *lists_[used_++];
  // What is painted is another thing every time: without this each list would grow as large as the largest of
  // them all.
  constexpr int fewVertices = 512, most = 4;
  if (list.VtxBuffer.Capacity > most * std::max(list.VtxBuffer.Size, fewVertices)) list._ClearFreeMemory();
  list._ResetForNewFrame();
  list.PushClipRect({static_cast<float>(bounds.left), static_cast<float>(bounds.top)},
                    {static_cast<float>(bounds.right), static_cast<float>(bounds.bottom)});
  list.PushTextureID(reinterpret_cast<ImTextureID>(static_cast<std::uintptr_t>(texture)));
  return list;
}

void Brush::paint(const std::vector<Painted>& lists, const std::vector<PixelRect>& bare, look::Colour ground,
                  int width, int height) {
  ImGui::SetCurrentContext(context_);
  clear(bare, ground, height);
  std::vector<ImDrawList*> reached;
  for (const auto& [list, rects] : lists) {
    confine(*list, *rects);
    if (!list->CmdBuffer.empty()) reached.push_back(list);
  }
  ImDrawData data;
  data.Valid = true;
  setLists(data.CmdLists, reached);
  data.CmdListsCount = static_cast<int>(reached.size());
  data.DisplaySize = {static_cast<float>(width), static_cast<float>(height)};
  data.FramebufferScale = {1, 1};
  ImGui_ImplOpenGL3_RenderDrawData(&data);
}

} // namespace ui
