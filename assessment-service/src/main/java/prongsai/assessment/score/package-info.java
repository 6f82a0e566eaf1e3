/** From indicator scores to instruments, overall and level, and what the printed totals are worth. */
package prongsai.assessment.score;
