package enum CuesPlaceholder {}
