import Plan
