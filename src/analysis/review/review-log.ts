export { type LoggedReview, type ReviewState, readReviewLog } from "../../theory/review-log.js";
