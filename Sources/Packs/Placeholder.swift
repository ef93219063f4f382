package enum PacksPlaceholder {}
