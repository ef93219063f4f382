package enum PlanningPlaceholder {}
