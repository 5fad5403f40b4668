#pragma once

namespace platform {

/// Whether the processor does the work of a graphics card for the current OpenGL context. Painting a whole
/// table then takes longer than a frame lasts.
bool drawsInSoftware();

} // namespace platform
