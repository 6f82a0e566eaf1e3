package prongsai.kit.problem;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** A fiscal year in the Buddhist era (2400 to 2700); a year that looks like CE is refused with the year that was meant. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = BuddhistYear.Validator.class)
public @interface BuddhistYear {

    int FIRST = 2400;
    int LAST = 2700;
    int CE_TO_BE = 543;

    String message() default "{prongsai.BuddhistYear.range}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Null passes: whether a year is needed is said by {@code @NotNull}. */
    class Validator implements ConstraintValidator<BuddhistYear, Integer> {

        @Override
        public boolean isValid(Integer year, ConstraintValidatorContext context) {
            if (year == null || (year >= FIRST && year <= LAST)) {
                return true;
            }
            int meant = year + CE_TO_BE;
            if (meant >= FIRST && meant <= LAST) {
                context.disableDefaultConstraintViolation();
                context.unwrap(HibernateConstraintValidatorContext.class)
                        .addMessageParameter("meant", meant)
                        .buildConstraintViolationWithTemplate("{prongsai.BuddhistYear.commonEra}")
                        .addConstraintViolation();
            }
            return false;
        }
    }
}
