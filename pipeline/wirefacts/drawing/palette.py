"""Nine hues by day and by night, each at least 4.5 to 1 against its ground (WCAG 2.2, contrast minimum)."""

LIGHT = ("#1d4ed8", "#0f766e", "#b45309", "#a21caf", "#4d7c0f", "#be123c", "#57534e", "#6d28d9", "#0e7490")
DARK = ("#93b4ff", "#5eead4", "#fbbf60", "#f0a5fb", "#bef264", "#fda4af", "#d6d3d1", "#c4b5fd", "#67e8f9")
