"""What a drawing may be made of: `"path" in ELEMENTS`, `"onload" not in ATTRIBUTES` (SVG 2, without what acts)."""

from __future__ import annotations

SHAPES = "circle ellipse line path polygon polyline rect text textPath tspan image use"
GROUPS = "svg g defs symbol switch a title desc style clipPath mask pattern marker linearGradient radialGradient stop"
FILTERS = (
    "filter feBlend feColorMatrix feComponentTransfer feComposite feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR"
    " feGaussianBlur feMerge feMergeNode feOffset"
)
ELEMENTS = frozenset(f"{SHAPES} {GROUPS} {FILTERS}".split())
# What an editor notes for itself: its going changes nothing, and no one is told.
NOTES = frozenset(["metadata"])

GEOMETRY = (
    "x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy d points width height viewBox preserveAspectRatio transform rotate"
    " textLength lengthAdjust startOffset side method spacing pathLength offset gradientUnits gradientTransform"
    " spreadMethod patternUnits patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits"
    " markerUnits markerWidth markerHeight refX refY orient"
)
LOOK = (
    "alignment-baseline baseline-shift clip-path clip-rule color color-interpolation color-rendering cursor direction"
    " display dominant-baseline enable-background fill fill-opacity fill-rule filter flood-color flood-opacity font"
    " font-family font-feature-settings font-size font-size-adjust font-stretch font-style font-variant font-weight"
    " image-rendering isolation letter-spacing lighting-color line-height marker marker-end marker-mid marker-start"
    " mask mask-type mix-blend-mode opacity overflow paint-order shape-rendering solid-color stop-color stop-opacity"
    " stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity"
    " stroke-width text-anchor text-decoration text-orientation text-overflow text-rendering transform-box"
    " transform-origin unicode-bidi vector-effect visibility white-space word-spacing writing-mode"
)
EFFECTS = (
    "in in2 result mode type values operator k1 k2 k3 k4 stdDeviation edgeMode tableValues slope intercept amplitude"
    " exponent filterUnits primitiveUnits color-interpolation-filters"
)
MEANING = "id class lang role version baseProfile aria-label aria-hidden aria-roledescription media systemLanguage"
ATTRIBUTES = frozenset(f"{GEOMETRY} {LOOK} {EFFECTS} {MEANING}".split())
XML = "{http://www.w3.org/XML/1998/namespace}"
XML_ATTRIBUTES = frozenset([f"{XML}space", f"{XML}lang"])

COMPUTED = (
    "rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix calc min max clamp var matrix matrix3d translate"
    " translatex translatey scale scalex scaley rotate skew skewx skewy blur brightness contrast drop-shadow grayscale"
    " hue-rotate invert opacity saturate sepia inset circle ellipse polygon path not is where nth-child nth-of-type"
    " context-fill context-stroke"
)
FUNCTIONS = frozenset(COMPUTED.split())
