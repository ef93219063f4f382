package enum StoryPlaceholder {}
