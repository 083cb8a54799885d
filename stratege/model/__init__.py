"""What the author wrote, as typed, closed models with French descriptions: `Plan`, `Module`, `Block`…"""
