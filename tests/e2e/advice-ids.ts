/** What a failed log-in calls for, in the order of the contract. */
export const FAILED = ['recover-credentials', 'check-spam', 'existing-asp-account'] as const;
