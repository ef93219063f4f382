package enum AssignmentPlaceholder {}
