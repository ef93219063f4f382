package enum SourcePlaceholder {}
