"""What the reading page decides without a widget: text, layout, highlights, selection, palettes."""
