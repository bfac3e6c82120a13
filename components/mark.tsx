export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path
        class="mark-bubble"
        d="M10 5h28a7 7 0 0 1 7 7v18a7 7 0 0 1-7 7H25l-9.6 7.4a1.5 1.5 0 0 1-2.4-1.2V37h-3a7 7 0 0 1-7-7V12a7 7 0 0 1 7-7z"
      />
      <circle class="mark-key" cx="16.5" cy="21" r="5.5" />
      <path class="mark-key" d="M22 21h15v6M31 21v4.5" />
    </svg>
  );
}
